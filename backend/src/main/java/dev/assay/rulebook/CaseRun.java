package dev.assay.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs the cases that stand beside the rules. Rules that are switched off are tried too. */
public final class CaseRun {

    private static final String ALTERNATIVE = "the alternative";

    private CaseRun() {}

    /** One diagnostic for each case whose rule finds something else than it expects. */
    public static List<Diagnostic> failures(Rulebook rulebook) {
        Diagnostics failures = new Diagnostics();
        for (RuleCase each : rulebook.cases()) {
            List<Finding> found = findings(rulebook, each);
            if (!meets(each.expect(), found)) {
                failures.error(
                        each.place(),
                        "Case \"" + each.name() + "\" of rule " + each.rule() + ": expected " + expected(each.expect())
                                + ", found " + found(found) + ".",
                        "Correct the rule, or the case if the rule is meant so.");
            }
        }
        return failures.all();
    }

    /** What the rule of a case finds, as if it were switched on. */
    public static List<Finding> findings(Rulebook rulebook, RuleCase each) {
        SortedMap<String, Rule> one = new TreeMap<>();
        rulebook.rules().entrySet().stream()
                .filter(entry -> entry.getKey().equals(each.rule()))
                .forEach(entry -> one.put(entry.getKey(), entry.getValue().switchedOn()));
        Rulebook alone = new Rulebook(one, rulebook.parameters(), List.of(), List.of(), rulebook.digest());
        return new Interpreter(alone)
                .findings(
                        each.asOf(),
                        each.caseFacts(),
                        new TreeMap<>(java.util.Map.of(ALTERNATIVE, each.alternative())));
    }

    private static boolean meets(Collection<RuleCase.Expected> expected, List<Finding> found) {
        List<Finding> left = new ArrayList<>(found);
        for (RuleCase.Expected each : expected) {
            boolean matched = left.stream()
                    .filter(finding -> finding.kind() == each.kind()
                            && finding.certainty() == each.certainty()
                            && (each.missing().isEmpty() || each.missing().equals(finding.missing())))
                    .findFirst()
                    .map(left::remove)
                    .orElse(false);
            if (!matched) {
                return false;
            }
        }
        return left.isEmpty();
    }

    private static String expected(List<RuleCase.Expected> expected) {
        return expected.isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        expected.stream()
                                .map(each -> words(each.kind(), each.certainty(), each.missing()))
                                .toList());
    }

    private static String found(List<Finding> found) {
        return found.isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        found.stream()
                                .map(each -> words(each.kind(), each.certainty(), each.missing()))
                                .toList());
    }

    private static String words(Finding.Kind kind, Finding.Certainty certainty, List<String> missing) {
        String words = (kind.name() + " " + certainty.name())
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
        return missing.isEmpty() ? words : words + " (missing " + String.join(", ", missing) + ")";
    }
}
