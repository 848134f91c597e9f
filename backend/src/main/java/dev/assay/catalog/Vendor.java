package dev.assay.catalog;

import dev.assay.quantity.Country;
import java.util.List;
import java.util.Optional;

/**
 * A company or body that develops, operates or sells.
 *
 * @param names other names under which sources know it
 * @param parent ultimate owner in words, may be empty
 */
public record Vendor(
        String id,
        String name,
        List<String> names,
        String legalEntity,
        Optional<Country> headquarters,
        String parent,
        String ownership,
        Provenance provenance) {}
