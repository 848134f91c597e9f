package dev.assay.intake;

import dev.assay.catalog.SubjectId;
import java.util.List;

/**
 * What one file says, entry by entry, before anything is compared with the catalog.
 *
 * @param source the file, in words a person recognises
 * @param entries what was understood, in the order of the file
 * @param skipped entries that state nothing for the catalog, and why
 * @param notes what a reviewer should know about the whole file
 */
public record Proposal(String source, List<Entry> entries, List<ImportReport.Refusal> skipped, List<String> notes) {

    public Proposal {
        entries = List.copyOf(entries);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /**
     * One entry of the file.
     *
     * @param key as the file names it, or its place ("offerings.csv:12")
     * @param items the records it states, in catalog terms
     * @param namings which names of the file the ids in {@code items} were derived from; the alias table may join them to
     *     other ids
     * @param doubts what the reader itself found suspicious; an entry with doubts is quarantined
     */
    public record Entry(String key, List<Item> items, List<Naming> namings, List<String> doubts) {
        public Entry {
            items = List.copyOf(items);
            namings = List.copyOf(namings);
            doubts = List.copyOf(doubts);
        }

        /** An entry whose ids are the catalog's own. */
        public static Entry of(String key, Item... items) {
            return new Entry(key, List.of(items), List.of(), List.of());
        }
    }

    /**
     * A name of the file and the id it got where no alias knows it.
     *
     * @param scope where the name is used, as in {@link dev.assay.catalog.Alias#scope()}
     */
    public record Naming(String name, String scope, SubjectId derived) {}
}
