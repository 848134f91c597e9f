package dev.assay.assessment.fact;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Commitment;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.catalog.SupplyChainFact.Exposure;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the catalog holds about an operator's own compute and spending on a day. An unverified statement settles nothing. */
public record OperatorStatements(Catalog catalog, LocalDate day) {

    void readInto(Readings readings, String operator) {
        settled(exposures(operator))
                .ifPresent(exposure -> readings.put(
                        "operator.exportControlExposure",
                        FactValue.code(exposure.name().toLowerCase(Locale.ROOT)),
                        Basis.CITED,
                        supplyChain(operator).stream()
                                .map(said -> said.provenance().source())
                                .distinct()
                                .collect(Collectors.joining("; "))));
        List<Commitment> inForce = inForce(operator);
        if (!inForce.isEmpty()) {
            readings.put(
                    "operator.spendingStated", FactValue.yes(), inForce.get(0).provenance());
        }
    }

    /** The highest, unless an exposure that nobody stated could be higher. */
    private static Optional<Exposure> settled(Set<Exposure> exposures) {
        if (exposures.contains(Exposure.HIGH)) {
            return Optional.of(Exposure.HIGH);
        }
        return exposures.contains(Exposure.UNKNOWN)
                ? Optional.empty()
                : exposures.stream().max(Enum::compareTo);
    }

    /** The exposures that are said for certain, {@code UNKNOWN} among them where a statement leaves it out. */
    public Set<Exposure> exposures(String operator) {
        return supplyChain(operator).stream()
                .filter(said -> said.provenance().basis() != Basis.UNVERIFIED)
                .map(SupplyChainFact::exposure)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Exposure.class)));
    }

    /** Whether anything is held about its compute, verified or not. */
    public boolean speaks(String operator) {
        return !supplyChain(operator).isEmpty();
    }

    private List<SupplyChainFact> supplyChain(String operator) {
        return new SupplyChainReadings(catalog, day).inForce(operator);
    }

    /** Spending statements of its own that stand. */
    public List<Commitment> inForce(String operator) {
        return catalog.commitments().stream()
                .filter(commitment -> commitment.vendor().equals(operator) && inForce(commitment))
                .toList();
    }

    /** Stated by the as-of date and not corrected by a later statement that was public by then. */
    private boolean inForce(Commitment commitment) {
        boolean stated = commitment.provenance().basis() != Basis.UNVERIFIED
                && commitment.provenance().knownAt(day)
                && commitment
                        .announced()
                        .map(announced -> !announced.lastDay().isAfter(day))
                        .orElse(true);
        boolean corrected = commitment
                .supersededBy()
                .flatMap(id -> catalog.commitments().stream()
                        .filter(c -> c.id().equals(id))
                        .findFirst())
                .map(later -> later.provenance().knownAt(day))
                .orElse(false);
        return stated && !corrected;
    }
}
