package dev.assay.assessment.fact;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.Listing;
import dev.assay.catalog.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a company as developer or as operator. */
record VendorReadings(Catalog catalog, LocalDate day) {

    void readInto(Readings readings, String role, String vendorId) {
        catalog.vendor(vendorId).ifPresent(vendor -> {
            vendor.headquarters()
                    .ifPresent(country ->
                            readings.put(role + ".headquarters", FactValue.code(country.code()), vendor.provenance()));
            listings(readings, role, vendorId);
        });
        readings.putFacts(catalog, new SubjectId(Level.VENDOR, vendorId), role + ".", day);
    }

    /**
     * Where the company stands after the events up to this day. The catalog follows these lists by event for each of its vendors,
     * hence the set is complete, unless a listing is unverified: then more may be true than is known. An unverified delisting frees
     * nobody.
     */
    private void listings(Readings readings, String role, String vendorId) {
        List<Listing> events = catalog.listingsAt(vendorId, day);
        SortedSet<String> standing = new TreeSet<>();
        boolean complete = true;
        for (Listing event : events) {
            boolean verified = event.provenance().basis() != Basis.UNVERIFIED;
            switch (event.event()) {
                case LISTED -> {
                    if (verified) {
                        standing.add(event.list());
                    } else {
                        complete = false;
                    }
                }
                case DELISTED -> {
                    if (verified) {
                        standing.remove(event.list());
                    }
                }
                case NOTICE_WITHDRAWN -> {
                    // Nothing was listed: the notice went away before it took effect.
                }
            }
        }
        String source = events.stream()
                .map(e -> e.list() + " "
                        + e.event().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + e.effective()
                        + " (" + e.provenance().source() + ")")
                .collect(Collectors.joining("; "));
        readings.put(
                role + ".listings",
                new FactValue.Codes(standing, complete),
                Basis.CITED,
                source.isEmpty() ? "no listing event is held" : source);
    }
}
