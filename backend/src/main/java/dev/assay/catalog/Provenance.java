package dev.assay.catalog;

import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure or fact comes from.
 *
 * @param source where it can be found again, in words or as an address
 * @param published when it became known to the public; absent = no date located, counts as known
 * @param retrieved when it was read
 * @param retracted when its source withdrew it
 * @param note anything a reader must know, may be empty
 */
public record Provenance(
        Basis basis,
        String source,
        Optional<PartialDate> published,
        Optional<PartialDate> retrieved,
        Optional<PartialDate> retracted,
        String note) {

    public static Provenance cited(String source, String published) {
        return new Provenance(
                Basis.CITED, source, Optional.of(new PartialDate(published)), Optional.empty(), Optional.empty(), "");
    }

    /** Whether it was published, and not retracted, by the end of this day. */
    public boolean knownAt(LocalDate day) {
        return published.map(p -> !p.lastDay().isAfter(day)).orElse(true)
                && retracted.map(r -> r.lastDay().isAfter(day)).orElse(true);
    }
}
