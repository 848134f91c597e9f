package dev.assay.catalog;

import dev.assay.quantity.PartialDate;
import java.util.Optional;

/**
 * A statement about what a vendor's compute rests on: accelerators, fabrication, interconnect, energy.
 *
 * @param component e.g. "training accelerators", "own silicon", "energy"
 * @param value in words, as held
 * @param originCountries ISO codes or words as the source gives them, may be empty
 * @param exposure level of export-control exposure
 */
public record SupplyChainFact(
        String id,
        String vendor,
        String component,
        String value,
        String originCountries,
        String fabCountries,
        Exposure exposure,
        String exposureInWords,
        Optional<PartialDate> eventDate,
        String status,
        Provenance provenance) {
    public enum Exposure {
        LOW,
        MEDIUM,
        HIGH,
        UNKNOWN
    }
}
