package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.CaseRun;
import dev.assay.rulebook.Comparisons;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.ConditionWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Proposes cases that are missing: exactly on each limit, one step below and one above. What such a case expects is what the rule
 * finds today; whether that is meant is for a person to say.
 */
public final class CaseSuggestions {

    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final ConditionWords words;

    private CaseSuggestions(Rulebook rulebook, Vocabulary vocabulary) {
        this.rulebook = rulebook;
        this.vocabulary = vocabulary;
        this.words = new ConditionWords(vocabulary);
    }

    /**
     * One missing case.
     *
     * @param why what it would show
     * @param yaml the case as it stands in a {@code .cases.yaml} file
     */
    public record SuggestedCase(String rule, String why, RuleCase proposed, String yaml) {}

    /** Over all rules, in the order of ids and limits. */
    public static List<SuggestedCase> of(Rulebook rulebook, Vocabulary vocabulary) {
        CaseSuggestions suggestions = new CaseSuggestions(rulebook, vocabulary);
        return rulebook.rules().values().stream()
                .flatMap(rule -> suggestions.of(rule).stream())
                .toList();
    }

    private List<SuggestedCase> of(Rule rule) {
        List<RuleCase> cases = rulebook.cases().stream()
                .filter(each -> each.rule().equals(rule.id()))
                .toList();
        Optional<RuleCase> base = cases.stream()
                .filter(each ->
                        each.expect().stream().anyMatch(expected -> expected.certainty() == Finding.Certainty.HOLDS))
                .findFirst()
                .or(() -> witness(rule));
        List<SuggestedCase> found = new ArrayList<>();
        for (Condition.Compare compare : Comparisons.of(rule.condition())) {
            if (base.isPresent() && compare.operator().isThreshold()) {
                around(compare, base.get()).forEach((how, value) -> {
                    if (cases.stream().noneMatch(each -> tries(each, compare.field(), value))) {
                        found.add(suggestion(rule, compare, how, value, base.get()));
                    }
                });
            }
        }
        return found;
    }

    private boolean tries(RuleCase each, String field, FactValue value) {
        FactSheet sheet = field.startsWith("case.") ? each.caseFacts() : each.alternative();
        return Cells.ORDER.compare(sheet.reading(field).value(), value) == 0;
    }

    private Map<String, FactValue> around(Condition.Compare compare, RuleCase base) {
        Facts facts = Facts.of(base.asOf(), base.caseFacts(), base.alternative(), rulebook.parameters(), false);
        FactValue limit = compare.operand().value(facts);
        Map<String, FactValue> values = new TreeMap<>();
        if (limit instanceof FactValue.Quantity quantity) {
            BigDecimal step =
                    BigDecimal.ONE.movePointLeft(Math.max(0, quantity.number().scale()));
            values.put("exactly on", limit);
            values.put("just below", new FactValue.Quantity(quantity.number().subtract(step)));
            values.put("just above", new FactValue.Quantity(quantity.number().add(step)));
        } else if (limit instanceof FactValue.Day day) {
            values.put("exactly on", limit);
            values.put("just below", new FactValue.Day(day.day().minusDays(1)));
            values.put("just above", new FactValue.Day(day.day().plusDays(1)));
        }
        return values;
    }

    private SuggestedCase suggestion(Rule rule, Condition.Compare compare, String how, FactValue value, RuleCase base) {
        String name = words.name(compare.field()) + " " + how + " the limit, " + words.value(compare.field(), value);
        RuleCase given = with(base, compare.field(), value, name);
        RuleCase proposed = new RuleCase(
                given.name(),
                given.rule(),
                given.asOf(),
                given.caseFacts(),
                given.alternative(),
                expected(given),
                rule.place());
        return new SuggestedCase(
                rule.id(),
                "No case of " + rule.id() + " tries " + words.name(compare.field()) + " " + how + " its limit ("
                        + words.value(compare.field(), value) + ").",
                proposed,
                CaseText.of(proposed));
    }

    private List<RuleCase.Expected> expected(RuleCase given) {
        return CaseRun.findings(rulebook, given).stream()
                .map(finding -> new RuleCase.Expected(finding.kind(), finding.certainty(), finding.missing()))
                .toList();
    }

    private static RuleCase with(RuleCase base, String field, FactValue value, String name) {
        boolean ofCase = field.startsWith("case.");
        FactSheet sheet = ofCase ? base.caseFacts() : base.alternative();
        TreeMap<String, FactSheet.Reading> readings = new TreeMap<>(sheet.readings());
        readings.put(field, new FactSheet.Reading(value, dev.assay.catalog.Basis.CITED, "proposed"));
        FactSheet changed = new FactSheet(readings);
        return new RuleCase(
                name,
                base.rule(),
                base.asOf(),
                ofCase ? changed : base.caseFacts(),
                ofCase ? base.alternative() : changed,
                List.of(),
                base.place());
    }

    /** A case in which a rule without one holds, if there is one. */
    private Optional<RuleCase> witness(Rule rule) {
        LocalDate day = Days.of(List.of(rule), rulebook, LocalDate.of(2026, 5, 9)).stream()
                .findFirst()
                .orElse(LocalDate.of(2026, 5, 9));
        Facts parameters = Situation.parameters(rulebook, day, false);
        Search.Result answer =
                Search.find(List.of(Goal.holds(rule.condition(), parameters)), vocabulary, Effort.ofASearch());
        if (!(answer instanceof Search.Witness found)) {
            return Optional.empty();
        }
        TreeMap<String, FactValue> ofCase = new TreeMap<>();
        TreeMap<String, FactValue> ofAlternative = new TreeMap<>();
        found.facts().forEach((field, value) -> (field.startsWith("case.") ? ofCase : ofAlternative).put(field, value));
        return Optional.of(new RuleCase(
                "holds", rule.id(), day, FactSheet.of(ofCase), FactSheet.of(ofAlternative), List.of(), rule.place()));
    }
}
