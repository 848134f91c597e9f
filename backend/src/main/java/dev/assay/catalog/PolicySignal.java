package dev.assay.catalog;

import dev.assay.quantity.PartialDate;
import java.util.Optional;

/**
 * A public act or statement that may bear on offerings: a law, an order, a plan. What it does not say is part of the fact.
 */
public record PolicySignal(
        String id,
        String jurisdiction,
        String issuer,
        String instrument,
        String kind,
        String subject,
        Optional<PartialDate> effective,
        String status,
        String says,
        String doesNotSay,
        Provenance provenance) {}
