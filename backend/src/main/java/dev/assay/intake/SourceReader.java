package dev.assay.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.SortedMap;

/** Reads files of one format into a proposal. Every format has one; all of them are listed in {@code intake.db.ImportKind}. */
public interface SourceReader {

    SourceFormat format();

    Reading read(Source source) throws IOException;

    /**
     * Packs a folder into the one archive that {@link #read} takes, where the format takes folders.
     *
     * @return why a file was not packed, by its path
     */
    default SortedMap<String, String> pack(Path folder, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(
                format().label() + " takes no folder. Maybe ask its format before packing " + folder + ".");
    }
}
