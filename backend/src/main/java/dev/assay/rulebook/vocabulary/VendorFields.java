package dev.assay.rulebook.vocabulary;

import dev.assay.catalog.Level;
import java.util.List;
import java.util.stream.Stream;

/**
 * Facts of companies, read twice: {@code developer} made the model, {@code operator} runs the route and signs the contract. For a
 * first-party route they are one company; for self-hosting the operator is the buyer and its fields do not apply.
 *
 * <p>In the catalog both are facts at vendor level, named without the prefix ({@code headquarters}).
 */
final class VendorFields {

    private static final Declared OPERATOR = new Declared("operator", Level.VENDOR);

    /** Asked of whoever must go on serving; the developer's compute is told by its supply chain. */
    private static final List<Field> OF_OPERATOR = List.of(
            OPERATOR.code(
                    "exportControlExposure",
                    Codes.of("low", "medium", "high"),
                    "operator export-control exposure",
                    "The highest exposure to export controls among the accelerators the operator serves from; our own"
                            + " proposal.",
                    "high"),
            OPERATOR.yesNo(
                    "spendingStated",
                    "operator spending stated",
                    "A spending statement of the operator itself is in force: announced, and not corrected since."));

    static final List<Field> ALL = Stream.of(
                    of(new Declared("developer", Level.VENDOR), "developer", "the developer"),
                    of(OPERATOR, "operator", "the operator"),
                    OF_OPERATOR)
            .flatMap(List::stream)
            .toList();

    private static List<Field> of(Declared vendor, String role, String who) {
        return List.of(
                vendor.code(
                        "headquarters", Codes.COUNTRIES, role + " headquarters", "Where " + who + " is seated.", "US"),
                vendor.code(
                        "ownerCountry",
                        Codes.COUNTRIES,
                        role + " owner country",
                        "Where the ultimate owner of " + who + " is seated.",
                        "US"),
                vendor.codes(
                        "listings",
                        Codes.LISTINGS,
                        role + " listings",
                        "Lists and restrictions of public bodies on which " + who
                                + " stands at the as-of date, by the events"
                                + " in effect and published by then; a notice withdrawn before it took effect changes"
                                + " nothing. Complete for the vendors the catalog follows.",
                        "US-1260H"),
                vendor.code(
                        "gpaiCode",
                        Codes.of("full", "safety-only", "refused", "not-signed"),
                        role + " GPAI code signature",
                        "Whether " + who + " signed the EU code of practice for general-purpose AI.",
                        "full"),
                vendor.yesNo(
                        "dataPrivacyFramework",
                        role + " in the Data Privacy Framework",
                        "Whether " + who + " is certified under the EU-US Data Privacy Framework."),
                vendor.yesNo(
                        "listedCompany", role + " is a listed company", "Whether shares of " + who + " are traded."));
    }

    private VendorFields() {}
}
