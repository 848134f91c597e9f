package dev.assay.rulebook.analysis;

import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Kleene;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.ConditionWords;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the cases prove the rules: which rules they fire, and which cells they put to the test.
 *
 * @param rules one entry per rule, by id
 */
public record CaseCoverage(List<OfRule> rules) {

    public CaseCoverage {
        rules = List.copyOf(rules);
    }

    /**
     * One rule, or one row of a table.
     *
     * @param firing cases in which it holds
     * @param silent cases in which it finds nothing
     * @param open cases in which a missing fact leaves it open
     */
    public record OfRule(String rule, Place place, int firing, int silent, int open, List<OfCell> cells) {
        public OfRule {
            cells = List.copyOf(cells);
        }

        public boolean isFired() {
            return firing > 0;
        }

        public boolean isProven() {
            return firing > 0 && silent > 0 && cells.stream().allMatch(OfCell::isProven);
        }
    }

    /**
     * One condition of a rule, or one filled cell of its row.
     *
     * @param holding cases in which it holds
     * @param deciding cases in which it alone keeps the rule from holding: if the cell were emptied, such a case would fail
     */
    public record OfCell(String condition, Place place, int holding, int deciding) {
        public boolean isProven() {
            return holding > 0 && deciding > 0;
        }
    }

    public static CaseCoverage of(Rulebook rulebook, Vocabulary vocabulary) {
        ConditionWords words = new ConditionWords(vocabulary);
        List<OfRule> rules = new ArrayList<>();
        for (Rule rule : rulebook.rules().values()) {
            List<RuleCase> cases = rulebook.cases().stream()
                    .filter(each -> each.rule().equals(rule.id()))
                    .toList();
            rules.add(new OfRule(
                    rule.id(),
                    rule.place(),
                    count(cases, Finding.Certainty.HOLDS),
                    (int) cases.stream().filter(each -> each.expect().isEmpty()).count(),
                    count(cases, Finding.Certainty.MAY_HOLD),
                    cells(rule, cases, rulebook, words)));
        }
        return new CaseCoverage(rules);
    }

    public long fired() {
        return rules.stream().filter(OfRule::isFired).count();
    }

    public long provenCells() {
        return rules.stream()
                .flatMap(rule -> rule.cells().stream())
                .filter(OfCell::isProven)
                .count();
    }

    public long cells() {
        return rules.stream().mapToLong(rule -> rule.cells().size()).sum();
    }

    private static int count(List<RuleCase> cases, Finding.Certainty certainty) {
        return (int) cases.stream()
                .filter(each -> each.expect().stream().anyMatch(expected -> expected.certainty() == certainty))
                .count();
    }

    private static List<OfCell> cells(Rule rule, List<RuleCase> cases, Rulebook rulebook, ConditionWords words) {
        List<Condition> parts = ConditionParts.of(rule.condition());
        int[] holding = new int[parts.size()];
        int[] deciding = new int[parts.size()];
        for (RuleCase each : cases) {
            Facts facts = Facts.of(each.asOf(), each.caseFacts(), each.alternative(), rulebook.parameters(), false);
            List<Kleene> verdicts =
                    parts.stream().map(part -> part.verdict(facts)).toList();
            long missing =
                    verdicts.stream().filter(verdict -> verdict != Kleene.TRUE).count();
            for (int i = 0; i < verdicts.size(); i++) {
                boolean holds = verdicts.get(i) == Kleene.TRUE;
                holding[i] += holds ? 1 : 0;
                deciding[i] += !holds && missing == 1 ? 1 : 0;
            }
        }
        List<OfCell> cells = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            cells.add(new OfCell(
                    words.of(parts.get(i)), Cells.place(parts.get(i), rule.place()), holding[i], deciding[i]));
        }
        return cells;
    }
}
