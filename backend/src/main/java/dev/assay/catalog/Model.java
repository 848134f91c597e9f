package dev.assay.catalog;

import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One exact model version.
 *
 * @param developer vendor id
 * @param licence licence code, absent = unknown
 * @param weights whether the weights can be had (never the same as open source)
 * @param retired last day of service by the developer, absent = none known
 */
public record Model(
        String id,
        String name,
        String developer,
        String family,
        Optional<String> licence,
        WeightsAvailability weights,
        Optional<PartialDate> released,
        Optional<PartialDate> retired,
        Provenance provenance) {

    public enum WeightsAvailability {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    public boolean retiredAt(LocalDate day) {
        return retired.map(r -> day.isAfter(r.lastDay())).orElse(false);
    }
}
