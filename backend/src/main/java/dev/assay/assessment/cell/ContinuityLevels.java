package dev.assay.assessment.cell;

import dev.assay.assessment.fact.OperatorStatements;
import dev.assay.catalog.Commitment;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Offering;
import dev.assay.catalog.SupplyChainFact.Exposure;
import dev.assay.evaluation.Criterion.Anchor;
import java.time.LocalDate;
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
public record ContinuityLevels() implements LevelMapping {

    private static final String RETIRED = "offering.retired";
    private static final String WITHIN_TERM = "offering.endsWithinTerm";
    private static final String WEIGHTS = "model.weights";
    private static final String EXPOSURE = "operator.exportControlExposure";
    private static final String SPENDING = "operator.spendingStated";

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
    public Derived derive(Facts facts) {
        Optional<LocalDate> end = lastDay(facts);
        if (facts.sheet().reading(RETIRED).value().equals(FactValue.yes())) {
            return Derived.at(
                    0,
                    end.map(day -> "Withdrawn on " + day + ".").orElseGet(() -> "Withdrawn, as recorded in the case."),
                    RETIRED);
        }
        LocalDate termEnd = facts.asOf().plusMonths(facts.termMonths());
        if (endsWithin(facts, end, termEnd)) {
            return Derived.at(
                    1,
                    end.map(day -> "Withdrawal on " + day + " falls within the term, which ends on " + termEnd + ".")
                            .orElseGet(() -> "Withdrawal within the term is recorded in the case."),
                    WITHIN_TERM);
        }
        if (facts.offering().route() == Offering.Route.SELF_HOSTED) {
            return facts.code(WEIGHTS).equals(Optional.of("open"))
                    ? Derived.at(4, "The buyer runs the weights.", WEIGHTS)
                    : Derived.between(0, 4, "Self-hosted, and whether the weights can be had is not known.", WEIGHTS);
        }
        Derived derived = fromOperator(facts);
        return developerLeaves(facts, end, termEnd)
                ? Derived.between(
                        0,
                        derived.levels().high(),
                        "The developer retires the model on "
                                + facts.model().retired().orElseThrow() + "; how long this route goes on is not known. "
                                + derived.why(),
                        RETIRED,
                        WITHIN_TERM)
                : derived;
    }

    /** What the case records of the end counts before a day; the last day of the term is within it. */
    private static boolean endsWithin(Facts facts, Optional<LocalDate> end, LocalDate termEnd) {
        return facts.isRecorded(WITHIN_TERM)
                ? facts.says(WITHIN_TERM, FactValue.yes())
                : end.map(day -> !day.isAfter(termEnd)).orElse(false);
    }

    /** A closed model that its developer gives up within the term, on a route whose own end is not known. */
    private static boolean developerLeaves(Facts facts, Optional<LocalDate> end, LocalDate termEnd) {
        return end.isEmpty()
                && !facts.isRecorded(WITHIN_TERM)
                && !facts.code(WEIGHTS).equals(Optional.of("open"))
                && facts.model()
                        .retired()
                        .map(day -> !day.lastDay().isAfter(termEnd))
                        .orElse(false);
    }

    /** As rules read it: the developer's retirement ends its own route; on other routes the operator's date counts. */
    private static Optional<LocalDate> lastDay(Facts facts) {
        return Optional.of(facts.sheet().reading("offering.endsOn").value())
                .filter(FactValue.Day.class::isInstance)
                .map(day -> ((FactValue.Day) day).day());
    }

    private static Derived fromOperator(Facts facts) {
        Held held = held(facts);
        if (held.exposures().contains(Exposure.HIGH)) {
            return Derived.at(2, held.inWords(), EXPOSURE);
        }
        boolean gap = held.exposures().contains(Exposure.UNKNOWN);
        if (held.exposures().contains(Exposure.MEDIUM)) {
            return gap ? Derived.between(2, 3, held.inWords(), EXPOSURE) : Derived.at(3, held.inWords(), EXPOSURE);
        }
        if (held.exposures().contains(Exposure.LOW) && !gap) {
            return held.spending()
                    .map(stated -> Derived.at(stated ? 4 : 3, held.inWords(), EXPOSURE, SPENDING))
                    .orElseGet(() -> Derived.between(3, 4, held.inWords(), SPENDING));
        }
        return held.spending().isPresent()
                ? Derived.between(2, held.spending().get() ? 4 : 3, held.inWords(), EXPOSURE)
                : Derived.between(2, 4, held.inWords(), EXPOSURE, SPENDING);
    }

    /**
     * What is held about the operator: by the case where it says something, else by the catalog.
     *
     * @param spending whether a spending statement is in force; empty where none is held, which proves nothing
     */
    private record Held(Set<Exposure> exposures, Optional<Boolean> spending, String inWords) {}

    private static Held held(Facts facts) {
        String operator = facts.offering().operator();
        OperatorStatements statements = new OperatorStatements(facts.catalog(), facts.asOf());
        Optional<Exposure> recorded = recordedExposure(facts);
        Set<Exposure> exposures =
                recorded.<Set<Exposure>>map(EnumSet::of).orElseGet(() -> statements.exposures(operator));
        List<Commitment> inForce = statements.inForce(operator);
        Optional<Boolean> spending = facts.isRecorded(SPENDING)
                ? Optional.of(facts.says(SPENDING, FactValue.yes()))
                : inForce.isEmpty() ? Optional.empty() : Optional.of(true);
        boolean onlyUnverified = exposures.isEmpty() && statements.speaks(operator);
        return new Held(
                exposures,
                spending,
                operator + "'s compute: " + inWords(exposures)
                        + (recorded.isPresent() ? ", as recorded in the case" : "")
                        + (onlyUnverified ? " (what is held is unverified)" : "") + ". "
                        + spendingInWords(facts, inForce));
    }

    private static String spendingInWords(Facts facts, List<Commitment> inForce) {
        if (facts.isRecorded(SPENDING)) {
            return facts.says(SPENDING, FactValue.yes())
                    ? "A spending statement in force is recorded in the case."
                    : "That no spending statement is in force is recorded in the case.";
        }
        return inForce.isEmpty()
                ? "No spending statement of its own is held."
                : "Spending statement in force: "
                        + inForce.stream().map(Commitment::id).collect(Collectors.joining(", ")) + ".";
    }

    /** The operator's own exposure; that of the developer's compute where the two are one company. */
    private static Optional<Exposure> recordedExposure(Facts facts) {
        boolean oneCompany = facts.model().developer().equals(facts.offering().operator());
        return Stream.of(EXPOSURE, "supplyChain.exportControlExposure")
                .filter(field -> facts.isRecorded(field) && (oneCompany || field.equals(EXPOSURE)))
                .flatMap(field -> facts.code(field).stream())
                .map(code -> Exposure.valueOf(code.toUpperCase(Locale.ROOT)))
                .findFirst();
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
