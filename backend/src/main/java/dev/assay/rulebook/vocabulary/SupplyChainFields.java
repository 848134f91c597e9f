package dev.assay.rulebook.vocabulary;

import dev.assay.catalog.Level;
import java.util.List;

/** What the compute of the model's developer rests on. Facts about that company, never about another's model. */
final class SupplyChainFields {

    private static final Declared SUPPLY_CHAIN = new Declared("supplyChain", Level.SUPPLY_CHAIN);

    static final List<Field> ALL = List.of(
            SUPPLY_CHAIN.codes(
                    "acceleratorOrigin",
                    Codes.COUNTRIES,
                    "accelerator origin",
                    "Countries whose companies design the accelerators the developer uses. Never complete: companies"
                            + " publish what they please.",
                    "US"),
            SUPPLY_CHAIN.codes(
                    "fabricationCountries",
                    Codes.COUNTRIES,
                    "fabrication countries",
                    "Countries in which those accelerators are made. Never complete.",
                    "TW"),
            SUPPLY_CHAIN.code(
                    "exportControlExposure",
                    Codes.of("low", "medium", "high"),
                    "export-control exposure",
                    "The highest exposure to export controls among the developer's accelerators; our own proposal.",
                    "high"),
            SUPPLY_CHAIN.yesNo("ownSilicon", "own silicon", "The developer uses accelerators of its own design."),
            SUPPLY_CHAIN.yesNo(
                    "cloudDependency",
                    "cloud dependency",
                    "The developer depends on other companies' clouds for its compute."),
            SUPPLY_CHAIN.yesNo(
                    "energySecured", "energy secured", "The developer has announced energy for its data centres."));

    private SupplyChainFields() {}
}
