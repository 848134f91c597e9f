package dev.assay.intake;

import java.util.List;

/**
 * What is told of a reader before it reads: to the browser, the command line and the documentation alike.
 *
 * @param code as the command line and the address of an upload spell it
 * @param label what people call the files
 * @param note which file it is, in a few words
 * @param endings of the names of such files, with the dot, the usual one first
 * @param isDated whether the file may leave open from when its figures hold, so that a day is asked for
 * @param takesFolder whether a folder is read as a whole, and sent to a server as one archive
 */
public record SourceFormat(
        String code, String label, String note, List<String> endings, boolean isDated, boolean takesFolder) {
    public SourceFormat {
        endings = List.copyOf(endings);
    }

    /** A single file that may leave open from when its figures hold. */
    public static SourceFormat ofFile(String code, String label, String note, String... endings) {
        return new SourceFormat(code, label, note, List.of(endings), true, false);
    }
}
