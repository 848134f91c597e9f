package dev.assay.catalog.web;

import dev.assay.platform.paging.Paging;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** One property of offerings that a list can be narrowed by. */
record Facet(String name, Function<OfferingView, String> value, Optional<String> wanted) {

    /** How many offerings have a value, most frequent first. */
    record Count(String value, long count) {}

    boolean admits(OfferingView offering) {
        return Paging.isOrUnset(wanted, value.apply(offering));
    }

    /** Counts over what every other facet admits, so that choosing another value of this one stays visible. */
    List<Count> counts(Collection<OfferingView> searched, List<Facet> all) {
        Map<String, Long> counts = new TreeMap<>();
        searched.stream()
                .filter(o -> all.stream().allMatch(f -> f.name.equals(name) || f.admits(o)))
                .forEach(o -> counts.merge(value.apply(o), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue()))
                .sorted((a, b) -> Long.compare(b.count(), a.count()))
                .toList();
    }
}
