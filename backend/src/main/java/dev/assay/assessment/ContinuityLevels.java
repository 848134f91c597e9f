package dev.assay.assessment;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Commitment;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.SupplyChainFact;
import dev.assay.catalog.SupplyChainFact.Exposure;
import dev.assay.evaluation.Criterion.Anchor;
import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Continuity over the contract term: announced withdrawals, then what the operator's compute rests on, then whether the operator
 * has stated spending of its own that still stands. All of it about the operator of this route, never about another company. An
 * unverified statement settles nothing: it reads as missing.
 */
record ContinuityLevels() implements LevelMapping {

    @Override
    public String id() {
        return "continuity-1";
    }

    @Override
    public List<Anchor> anchors() {
        return List.of(
                new Anchor(0, "No longer offered at the as-of date."),
                new Anchor(1, "Withdrawal announced within the contract term."),
                new Anchor(2, "No withdrawal announced; the operator's compute is highly exposed to export controls."),
                new Anchor(3, "No withdrawal announced; medium exposure, or low with no spending statement in force."),
                new Anchor(
                        4,
                        "No withdrawal announced; low exposure and a spending statement of the operator in force, or"
                                + " the weights are in the buyer's hands."));
    }

    @Override
    public boolean ofTheModel() {
        return false;
    }

    @Override
    public Derived derive(Facts facts) {
        Optional<PartialDate> end = lastDay(facts);
        if (end.isPresent() && facts.asOf().isAfter(end.get().lastDay())) {
            return Derived.at(0, "Withdrawn on " + end.get() + ".");
        }
        LocalDate termEnd = facts.asOf().plusMonths(facts.termMonths());
        if (end.isPresent() && !end.get().lastDay().isAfter(termEnd)) {
            return Derived.at(
                    1, "Withdrawal on " + end.get() + " falls within the term, which ends on " + termEnd + ".");
        }
        if (facts.offering().route() == Offering.Route.SELF_HOSTED) {
            return facts.model().weights() == Model.WeightsAvailability.OPEN
                    ? Derived.at(4, "The buyer runs the weights.")
                    : Derived.between(0, 4, "Self-hosted, and whether the weights can be had is not known.");
        }
        Derived derived = fromOperator(facts);
        return developerLeaves(facts, termEnd)
                ? Derived.between(
                        0,
                        derived.levels().high(),
                        "The developer retires the model on "
                                + facts.model().retired().orElseThrow() + "; how long this route goes on is not known. "
                                + derived.why())
                : derived;
    }

    /** A closed model that its developer gives up within the term, on a route whose own end is not known. */
    private static boolean developerLeaves(Facts facts, LocalDate termEnd) {
        return facts.offering().retired().isEmpty()
                && facts.model().weights() != Model.WeightsAvailability.OPEN
                && facts.model()
                        .retired()
                        .map(day -> !day.lastDay().isAfter(termEnd))
                        .orElse(false);
    }

    /** The developer's retirement ends its own route; on other routes the operator's date counts. */
    private static Optional<PartialDate> lastDay(Facts facts) {
        Stream<PartialDate> ofModel = facts.offering().route() == Offering.Route.FIRST_PARTY_API
                ? facts.model().retired().stream()
                : Stream.empty();
        return Stream.concat(facts.offering().retired().stream(), ofModel).min(Comparator.naturalOrder());
    }

    private static Derived fromOperator(Facts facts) {
        String operator = facts.offering().operator();
        List<SupplyChainFact> said = new SupplyChainReadings(facts.catalog(), facts.asOf()).inForce(operator);
        Set<Exposure> exposures = said.stream()
                .filter(s -> s.provenance().basis() != Basis.UNVERIFIED)
                .map(s -> s.exposure())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Exposure.class)));
        List<Commitment> inForce = facts.catalog().commitments().stream()
                .filter(c -> c.vendor().equals(operator) && inForce(c, facts))
                .toList();
        String held = operator + "'s compute: " + inWords(exposures)
                + (exposures.isEmpty() && !said.isEmpty() ? " (what is held is unverified)" : "") + ". "
                + (inForce.isEmpty()
                        ? "No spending statement of its own is held."
                        : "Spending statement in force: "
                                + inForce.stream().map(Commitment::id).collect(Collectors.joining(", ")) + ".");
        if (exposures.contains(Exposure.HIGH)) {
            return Derived.at(2, held);
        }
        if (exposures.contains(Exposure.MEDIUM)) {
            return exposures.contains(Exposure.UNKNOWN) ? Derived.between(2, 3, held) : Derived.at(3, held);
        }
        if (exposures.contains(Exposure.LOW) && !exposures.contains(Exposure.UNKNOWN)) {
            return inForce.isEmpty() ? Derived.between(3, 4, held) : Derived.at(4, held);
        }
        return Derived.between(2, 4, held);
    }

    /** Stated by the as-of date and not corrected by a later statement that was public by then. */
    private static boolean inForce(Commitment commitment, Facts facts) {
        boolean stated = commitment.provenance().basis() != Basis.UNVERIFIED
                && commitment.provenance().knownAt(facts.asOf())
                && commitment
                        .announced()
                        .map(day -> !day.lastDay().isAfter(facts.asOf()))
                        .orElse(true);
        boolean corrected = commitment
                .supersededBy()
                .flatMap(id -> facts.catalog().commitments().stream()
                        .filter(c -> c.id().equals(id))
                        .findFirst())
                .map(later -> later.provenance().knownAt(facts.asOf()))
                .orElse(false);
        return stated && !corrected;
    }

    private static String inWords(Set<Exposure> exposures) {
        return exposures.isEmpty()
                ? "exposure to export controls not known"
                : "exposure to export controls "
                        + exposures.stream()
                                .map(e -> e.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "));
    }
}
