package dev.assay.assessment.fact;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.quantity.Country;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads what the compute of the model's developer rests on. */
public record SupplyChainReadings(Catalog catalog, LocalDate day) {

    private static final Set<String> ACCELERATORS =
            Set.of("training accelerators", "inference accelerators", "own silicon");
    private static final List<String> NO_LONGER = List.of("superseded", "rescinded", "dropped");
    private static final List<String> NOT_YET = List.of("planned", "announced", "reported", "bill");

    public void readInto(Readings readings, String developer) {
        List<SupplyChainFact> held = inForce(developer);
        List<SupplyChainFact> accelerators =
                held.stream().filter(f -> ACCELERATORS.contains(f.component())).toList();
        countries(readings, "supplyChain.acceleratorOrigin", accelerators, SupplyChainFact::originCountries);
        countries(readings, "supplyChain.fabricationCountries", accelerators, SupplyChainFact::fabCountries);
        accelerators.stream()
                .filter(f -> f.exposure() != SupplyChainFact.Exposure.UNKNOWN)
                .max(Comparator.comparing(SupplyChainFact::exposure)
                        .thenComparing(f -> f.provenance().basis() != Basis.UNVERIFIED))
                .ifPresent(f -> readings.put(
                        "supplyChain.exportControlExposure",
                        FactValue.code(f.exposure().name().toLowerCase(Locale.ROOT)),
                        f.provenance()));
        yesWhere(
                readings,
                "supplyChain.ownSilicon",
                held,
                f -> f.component().equals("own silicon") && !startsWith(f, NOT_YET));
        yesWhere(
                readings,
                "supplyChain.cloudDependency",
                held,
                f -> f.component().equals("cloud dependency")
                        && !f.value().toLowerCase(Locale.ROOT).startsWith("own "));
        yesWhere(readings, "supplyChain.energySecured", held, f -> f.component().equals("energy"));
        readings.putFacts(catalog, new SubjectId(Level.SUPPLY_CHAIN, developer), "supplyChain.", day);
    }

    /** What is said about a vendor's compute, happened by the day, and was neither superseded nor dropped since. */
    List<SupplyChainFact> inForce(String vendor) {
        return catalog.supplyChain().stream()
                .filter(f -> f.vendor().equals(vendor) && f.provenance().knownAt(day))
                .filter(f -> f.eventDate().map(d -> !d.lastDay().isAfter(day)).orElse(true))
                .filter(f -> !startsWith(f, NO_LONGER))
                .toList();
    }

    /** Only membership can be known: companies publish what they please. */
    private static void countries(
            Readings readings, String field, List<SupplyChainFact> facts, Function<SupplyChainFact, String> words) {
        List<SupplyChainFact> naming =
                facts.stream().filter(f -> !codes(words.apply(f)).isEmpty()).toList();
        if (naming.isEmpty()) {
            return;
        }
        SortedSet<String> named = new TreeSet<>();
        naming.forEach(f -> named.addAll(codes(words.apply(f))));
        boolean unverified = naming.stream().allMatch(f -> f.provenance().basis() == Basis.UNVERIFIED);
        String source =
                naming.stream().map(f -> f.provenance().source()).distinct().collect(Collectors.joining("; "));
        readings.put(field, FactValue.Codes.incomplete(named), unverified ? Basis.UNVERIFIED : Basis.CITED, source);
    }

    private static void yesWhere(
            Readings readings, String field, List<SupplyChainFact> facts, Predicate<SupplyChainFact> holds) {
        facts.stream()
                .filter(holds)
                .max(Comparator.comparing(f -> f.provenance().basis() != Basis.UNVERIFIED))
                .ifPresent(f -> readings.put(field, FactValue.yes(), f.provenance()));
    }

    private static boolean startsWith(SupplyChainFact fact, List<String> statuses) {
        return statuses.stream()
                .anyMatch(s -> fact.status().toLowerCase(Locale.ROOT).startsWith(s));
    }

    private static SortedSet<String> codes(String words) {
        SortedSet<String> codes = new TreeSet<>();
        for (String word : words.split("[^A-Za-z]+")) {
            if (Country.isCode(word)) {
                codes.add(word);
            }
        }
        return codes;
    }
}
