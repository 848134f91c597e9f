package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Place;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something worth knowing about a rulebook. None of them keeps it from being used.
 *
 * @param rules the rules it is about; empty where it is about a parameter
 * @param message what was seen
 * @param advice what to do about it, if anything
 * @param example facts that show it; empty where none are needed
 */
public record Observation(
        ObservationKind kind,
        Weight weight,
        List<String> rules,
        Place place,
        String message,
        String advice,
        SortedMap<String, FactValue> example) {

    public Observation {
        rules = List.copyOf(rules);
        example = Collections.unmodifiableSortedMap(new TreeMap<>(example));
    }

    /** What was looked for. */
    public enum ObservationKind {
        NEVER_FIRES,
        ALWAYS_FIRES,
        CONTRADICTION,
        SHADOWED,
        OVERLAP,
        GAP,
        NEVER_ON_CATALOG,
        EXPIRED,
        EXPIRES_SOON,
        NOT_YET_IN_FORCE,
        REVIEW_DUE,
        NO_SOURCE,
        CANNOT_TELL;

        /** As written in JSON: {@code never-fires}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How much it matters. */
    public enum Weight {
        /** Almost certainly a mistake. */
        MISTAKE,
        /** To be looked at. */
        LOOK,
        /** Good to know. */
        NOTE
    }

    static Observation of(
            ObservationKind kind, Weight weight, List<String> rules, Place place, String message, String advice) {
        return new Observation(kind, weight, rules, place, message, advice, new TreeMap<>());
    }
}
