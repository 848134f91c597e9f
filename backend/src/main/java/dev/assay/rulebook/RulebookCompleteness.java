package dev.assay.rulebook;

import dev.assay.catalog.FactValue;
import java.util.List;

/** Says where a rulebook is not proven by cases: each rule needs one that fires, one that does not, one unknown, and boundaries.
 * Rules that are switched off are excused. What is missing keeps no rulebook from being used: it is remarked. */
public final class RulebookCompleteness {

    private RulebookCompleteness() {}

    public static List<Diagnostic> gaps(Rulebook rulebook) {
        Diagnostics gaps = new Diagnostics();
        for (Rule rule : rulebook.rules().values().stream().filter(Rule::active).toList()) {
            List<RuleCase> cases = rulebook.cases().stream()
                    .filter(each -> each.rule().equals(rule.id()))
                    .toList();
            String id = rule.id();
            demand(
                    cases.stream().anyMatch(each -> expects(each, Finding.Certainty.HOLDS)),
                    rule,
                    gaps,
                    "No case in which " + id + " holds.");
            demand(
                    cases.stream().anyMatch(each -> each.expect().isEmpty()),
                    rule,
                    gaps,
                    "No case in which " + id + " finds nothing.");
            demand(
                    cases.stream().anyMatch(each -> expects(each, Finding.Certainty.MAY_HOLD)) || neverUnknown(rule),
                    rule,
                    gaps,
                    "No case in which a missing fact leaves " + id + " open.");
            for (Condition.Compare threshold : thresholds(rule.condition())) {
                demand(
                        cases.stream().anyMatch(each -> liesOn(threshold, each, rulebook)),
                        rule,
                        gaps,
                        "No case in which " + threshold.field() + " lies exactly on the threshold "
                                + threshold.operand().text() + " of " + id + ".");
            }
            demand(
                    !rule.reference().isBlank() && !rule.owner().isBlank(),
                    rule,
                    gaps,
                    id + " has no reference or no owner.");
        }
        return gaps.all();
    }

    private static void demand(boolean given, Rule rule, Diagnostics gaps, String message) {
        if (!given) {
            gaps.warning(rule.place(), message, "Add such a case to the .cases.yaml file beside it.");
        }
    }

    private static boolean expects(RuleCase each, Finding.Certainty certainty) {
        return each.expect().stream().anyMatch(expected -> expected.certainty() == certainty);
    }

    private static boolean liesOn(Condition.Compare threshold, RuleCase each, Rulebook rulebook) {
        Facts facts = Facts.of(each.asOf(), each.caseFacts(), each.alternative(), rulebook.parameters(), false);
        FactValue fact = facts.fact(threshold.field());
        return Comparison.verdict(Operator.IS, fact, threshold.operand().value(facts)) == Kleene.TRUE;
    }

    private static boolean neverUnknown(Rule rule) {
        return Comparisons.of(rule.condition()).isEmpty();
    }

    private static List<Condition.Compare> thresholds(Condition condition) {
        return Comparisons.of(condition).stream()
                .filter(compare -> compare.operator().isThreshold())
                .toList();
    }
}
