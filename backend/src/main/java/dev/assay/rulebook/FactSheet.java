package dev.assay.rulebook;

import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known about one alternative (or about the case) at the as-of date, by vocabulary field. A field that is absent reads as
 * unknown.
 */
public record FactSheet(SortedMap<String, Reading> readings) {

    public static final Reading NOTHING_HELD = new Reading(FactValue.unknown("nothing is held"), Basis.UNVERIFIED, "");

    public FactSheet {
        readings = new TreeMap<>(readings);
    }

    public static FactSheet of(Map<String, FactValue> values) {
        SortedMap<String, Reading> readings = new TreeMap<>();
        values.forEach((field, value) -> readings.put(field, new Reading(value, Basis.CITED, "")));
        return new FactSheet(readings);
    }

    public Reading reading(String field) {
        return readings.getOrDefault(field, NOTHING_HELD);
    }

    /** The value, its basis and where it comes from in words. */
    public record Reading(FactValue value, Basis basis, String source) {}
}
