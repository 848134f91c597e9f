package dev.assay.rulebook.analysis;

import dev.assay.rulebook.CaseRun;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.FieldsRead;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.Rulebook;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Turns what a rule meets in real or tried facts into a case to keep beside it. Of the facts only those that the rule reads are
 * taken; what it expects is what the rule finds today, which a person has to agree with.
 */
public final class ObservedCase {

    private ObservedCase() {}

    public static RuleCase of(
            String name, Rule rule, Rulebook rulebook, RulebookAnalysis.Candidates given, String alternative) {
        SortedSet<String> read = FieldsRead.of(rule.condition());
        FactSheet all = given.alternatives().getOrDefault(alternative, new FactSheet(new TreeMap<>()));
        RuleCase facts = new RuleCase(
                name,
                rule.id(),
                given.asOf(),
                only(given.caseFacts(), read),
                only(all, read),
                java.util.List.of(),
                rule.place());
        return new RuleCase(
                name,
                rule.id(),
                given.asOf(),
                facts.caseFacts(),
                facts.alternative(),
                CaseRun.findings(rulebook, facts).stream()
                        .map(finding -> new RuleCase.Expected(finding.kind(), finding.certainty(), finding.missing()))
                        .toList(),
                rule.place());
    }

    /** Where the cases of a rule stand: in the file of its first case, else in the one beside the rule. */
    public static String file(Rule rule, Rulebook rulebook) {
        return rulebook.cases().stream()
                .filter(each -> each.rule().equals(rule.id()))
                .map(each -> each.place().file())
                .findFirst()
                .orElseGet(() -> rule.place().file().replaceFirst("\\.[a-z]+$", ".cases.yaml"));
    }

    private static FactSheet only(FactSheet sheet, SortedSet<String> fields) {
        TreeMap<String, FactSheet.Reading> kept = new TreeMap<>(sheet.readings());
        kept.keySet().retainAll(fields);
        return new FactSheet(kept);
    }
}
