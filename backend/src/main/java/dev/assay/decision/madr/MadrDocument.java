package dev.assay.decision.madr;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A decision record in the form MADR 4.0: front matter, a title, sections by heading.
 *
 * @param frontMatter top-level keys of the YAML front matter
 * @param title the one level-1 heading
 * @param sections level-2 heading → text below it, in the order of the document
 * @param options the items of "Considered Options"
 */
public record MadrDocument(
        SortedMap<String, String> frontMatter, String title, List<Section> sections, List<String> options) {

    /** Values that MADR 4.0 knows for the status; a superseded record adds which one supersedes it. */
    public static final List<String> STATUSES = List.of("proposed", "rejected", "accepted", "deprecated");

    public MadrDocument {
        frontMatter = new TreeMap<>(frontMatter);
        sections = List.copyOf(sections);
        options = List.copyOf(options);
    }

    public record Section(String heading, String text, int line) {}
}
