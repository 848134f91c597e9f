package dev.assay.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What became of each entry of a file. Nothing gets lost: read = accepted + unchanged + quarantined + skipped, always.
 *
 * @param source the file, in words a person recognises
 * @param accepted entries that are new or change something
 * @param unchanged entries that say what is held already
 * @param quarantined entries held back for a person to look at, and why
 * @param skipped entries that state nothing for the catalog, and why
 * @param joined names of the file that an alias joined to an entry of the catalog
 */
public record ImportReport(
        String source,
        int read,
        int accepted,
        int unchanged,
        List<Refusal> quarantined,
        List<Refusal> skipped,
        List<Joined> joined,
        List<String> notes) {

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    public ImportReport {
        quarantined = List.copyOf(quarantined);
        skipped = List.copyOf(skipped);
        joined = List.copyOf(joined);
        notes = List.copyOf(notes);
        int told = accepted + unchanged + quarantined.size() + skipped.size();
        if (read != told) {
            throw new IllegalArgumentException("Report of " + source + " does not add up: read " + read + ", but "
                    + accepted + " accepted + " + unchanged + " unchanged + " + quarantined.size() + " quarantined + "
                    + skipped.size() + " skipped = " + told + ". Maybe a reader dropped an entry silently.");
        }
    }

    /** An entry that was not taken over, by its key in the file, and why. */
    public record Refusal(String key, String reason) {
        /** Half a character cannot be written to anybody: it is shown as the sign for what is unreadable. */
        public Refusal {
            key = HALF.matcher(key).replaceAll("\uFFFD");
            reason = HALF.matcher(reason).replaceAll("\uFFFD");
        }
    }

    /**
     * A name of the file that means an entry of the catalog.
     *
     * @param name as the file writes it
     * @param target the entry it was joined to, as {@code level:id}
     * @param alias the alias that says so, as {@code name@scope}
     */
    public record Joined(String name, String target, String alias) {}
}
