package dev.assay.rulebook.web;

import dev.assay.platform.json.CodeOf;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.CaseCoverage;
import dev.assay.rulebook.analysis.CaseSuggestions;
import dev.assay.rulebook.analysis.ObservedCase;
import dev.assay.rulebook.analysis.Trial;
import dev.assay.rulebook.change.RulebookDiff;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What the tools around the rules answer, as documents. */
final class WorkshopView {

    private WorkshopView() {}

    /**
     * How far the cases prove the rules.
     *
     * @param fired rules that at least one case fires
     * @param provenCells conditions whose removal a case would notice
     */
    record CoverageView(int rules, long fired, long cells, long provenCells, List<RuleCoverage> items) {
        static CoverageView of(CaseCoverage coverage, Rulebook rulebook) {
            return new CoverageView(
                    coverage.rules().size(),
                    coverage.fired(),
                    coverage.cells(),
                    coverage.provenCells(),
                    coverage.rules().stream()
                            .map(each -> RuleCoverage.of(each, ruleOf(each.rule(), rulebook)))
                            .toList());
        }
    }

    /**
     * One rule, or one row of a table.
     *
     * @param firing cases in which it holds
     * @param silent cases in which it finds nothing
     * @param open cases in which a missing fact leaves it open
     */
    record RuleCoverage(
            String rule,
            String title,
            String file,
            int line,
            int column,
            int firing,
            int silent,
            int open,
            boolean proven,
            List<CellCoverage> cells) {
        static RuleCoverage of(CaseCoverage.OfRule each, Rule rule) {
            return new RuleCoverage(
                    rule.id(),
                    rule.title(),
                    each.place().file(),
                    each.place().line(),
                    each.place().column(),
                    each.firing(),
                    each.silent(),
                    each.open(),
                    each.isProven(),
                    each.cells().stream()
                            .map(cell -> new CellCoverage(
                                    cell.condition(),
                                    cell.place().file(),
                                    cell.place().line(),
                                    cell.place().column(),
                                    cell.holding(),
                                    cell.deciding(),
                                    cell.isProven()))
                            .toList());
        }
    }

    /**
     * One condition, or one filled cell.
     *
     * @param holding cases in which it holds
     * @param deciding cases in which it alone keeps the rule from holding
     */
    record CellCoverage(
            String condition, String file, int line, int column, int holding, int deciding, boolean proven) {}

    /** A case that is missing. */
    record SuggestionView(String rule, String why, String name, String caseFile, String caseText) {
        static SuggestionView of(CaseSuggestions.SuggestedCase each, Rulebook rulebook) {
            return new SuggestionView(
                    each.rule(),
                    each.why(),
                    each.proposed().name(),
                    ObservedCase.file(ruleOf(each.rule(), rulebook), rulebook),
                    each.yaml());
        }
    }

    /** Two rulebooks compared; cases are no part of the meaning. */
    record DiffView(String before, String after, boolean sameMeaning, List<DiffEntry> entries) {
        static DiffView of(RulebookDiff diff) {
            return new DiffView(
                    diff.before(),
                    diff.after(),
                    diff.isSameMeaning(),
                    diff.entries().stream()
                            .map(entry -> new DiffEntry(
                                    RulebookView.code(entry.subject()),
                                    RulebookView.code(entry.change()),
                                    entry.name(),
                                    entry.sentences(),
                                    entry.place().file(),
                                    entry.place().line(),
                                    entry.place().column()))
                            .toList());
        }
    }

    /**
     * @param subject rule, parameter or cases
     * @param change added, removed or changed
     */
    record DiffEntry(
            @CodeOf(RulebookDiff.Subject.class) String subject,
            @CodeOf(RulebookDiff.Change.class) String change,
            String name,
            List<String> sentences,
            String file,
            int line,
            int column) {}

    /** What the rules say to typed facts. */
    record SimulationView(String digest, LocalDate asOf, List<TriedRule> rules) {
        static SimulationView of(Rulebook rulebook, LocalDate asOf, Trial trial) {
            return new SimulationView(
                    rulebook.digest(),
                    asOf,
                    trial.rules().stream()
                            .map(each -> TriedRule.of(each, rulebook))
                            .toList());
        }
    }

    /** @param answer fires, may-fire or nearly-fires */
    record TriedRule(
            @CodeOf(Trial.Answer.class) String answer, List<FindingView> findings, ExplanationView explanation) {
        static TriedRule of(Trial.Tried each, Rulebook rulebook) {
            return new TriedRule(
                    RulebookView.code(each.answer()),
                    each.findings().stream().map(FindingView::of).toList(),
                    ExplanationView.of(each.explanation(), each.rule(), rulebook, each.observed()));
        }
    }

    /** @param missing the facts that leave it open */
    record FindingView(@CodeOf(Finding.Kind.class) String kind, String text, double points, List<String> missing) {
        static FindingView of(Finding finding) {
            return new FindingView(
                    RulebookView.code(finding.kind()), finding.text(), finding.points(), finding.missing());
        }
    }

    private static Rule ruleOf(String id, Rulebook rulebook) {
        return Objects.requireNonNull(rulebook.rules().get(id), id);
    }
}
