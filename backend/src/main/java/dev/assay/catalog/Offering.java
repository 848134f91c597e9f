package dev.assay.catalog;

import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is compared: a model, over a route, under a contract.
 *
 * @param model model id
 * @param operator vendor id of who runs the route; for self-hosting the id {@code self-hosted}
 * @param route which kind of route
 * @param retired last day on this route, absent = none known
 */
public record Offering(
        String id,
        String name,
        String model,
        String operator,
        Route route,
        String contract,
        Optional<PartialDate> retired,
        Provenance provenance) {

    public enum Route {
        FIRST_PARTY_API,
        CLOUD_PLATFORM,
        AGGREGATOR,
        SELF_HOSTED
    }

    public boolean retiredAt(LocalDate day) {
        return retired.map(r -> day.isAfter(r.lastDay())).orElse(false);
    }
}
