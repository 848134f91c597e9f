package dev.assay.catalog;

/**
 * A licence of weights.
 *
 * @param code stable code used in rules: the SPDX id where there is one, else a {@code LicenseRef-…} id
 * @param openSource whether the OSI approved it: yes, no or unknown
 * @param commercialCondition condition on commercial use in words; "none" = none; empty = unknown
 * @param euCondition condition that names the EU in words; "none" = none; empty = unknown
 */
public record Licence(
        String code,
        String name,
        FactValue openSource,
        String commercialCondition,
        String euCondition,
        Provenance provenance) {}
