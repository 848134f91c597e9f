package dev.assay.intake;

import dev.assay.catalog.Offering.Route;
import java.util.Locale;
import java.util.Set;

/**
 * Who runs a route, and the name of the route.
 *
 * @param vendor vendor id of the operator
 * @param name the operator as a person reads it
 * @param routeId last part of the ids of its offerings
 */
public record Operator(String vendor, String name, String routeId, Route route) {
    /** Zones in which a cloud sells a route of its own, with its own price and place of processing. */
    private static final Set<String> ZONES = Set.of("us", "eu");

    static Operator of(String vendor, String name, String routeId, Route route) {
        return new Operator(vendor, name, routeId, route);
    }

    /**
     * The route with what qualifies it: {@code azure-eu} for a zone, {@code azure#global} for anything else.
     *
     * @param qualifier region, data zone or variant; empty = none named
     */
    String routeId(String qualifier) {
        if (qualifier.isEmpty()) {
            return routeId;
        }
        String joint = route == Route.CLOUD_PLATFORM && ZONES.contains(qualifier) ? "-" : "#";
        return routeId + joint + Identity.slug(qualifier);
    }

    /** The operator behind a provider code of a price file; a code nobody reviewed stands for itself. */
    public static Operator ofProvider(String code) {
        String known = code.toLowerCase(Locale.ROOT);
        Operator found = Operators.BY_CODE.get(known);
        if (found != null) {
            return found;
        }
        if (known.startsWith("vertex_ai")) {
            return Operators.VERTEX;
        }
        return of(Identity.slug(code), code, Identity.slug(code), Route.CLOUD_PLATFORM);
    }
}
