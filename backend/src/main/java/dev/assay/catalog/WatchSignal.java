package dev.assay.catalog;

import dev.assay.quantity.PartialDate;
import java.util.Optional;

/** Something worth watching: what, about whom, since when, until when, and what was found so far. */
public record WatchSignal(
        String id,
        String what,
        String subject,
        String kind,
        Optional<PartialDate> announced,
        Optional<PartialDate> watchFrom,
        String by,
        String status,
        String stateFound,
        String affects,
        Provenance provenance) {}
