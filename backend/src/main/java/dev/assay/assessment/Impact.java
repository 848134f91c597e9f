package dev.assay.assessment;

import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.RuleEngine;
import dev.assay.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What another rulebook would change in cases.
 *
 * @param before digest of the one rulebook
 * @param after digest of the other
 * @param rules rules that mean something else, are new or are gone
 * @param asked how many cases were looked at
 * @param cases those that answer differently, in the order given
 */
public record Impact(String before, String after, SortedSet<String> rules, int asked, List<OfCase> cases) {

    public Impact {
        cases = List.copyOf(cases);
    }

    /** A case and what is known for it. */
    public record Subject(CaseFile caseFile, Knowledge knowledge) {}

    /**
     * One case.
     *
     * @param leaderBefore the preferred alternative among the awardable, absent where none is or nothing is weighed
     * @param findings what rules said and would say, where that differs, by rule and alternative
     * @param moved alternatives that would stand elsewhere
     */
    public record OfCase(
            String caseId,
            String title,
            Optional<String> leaderBefore,
            Optional<String> leaderAfter,
            List<OfFinding> findings,
            List<Moved> moved) {}

    /** What one rule said and would say about one alternative; empty where it says nothing. */
    public record OfFinding(String rule, String alternative, List<Finding> before, List<Finding> after) {}

    /** An alternative newly knocked out, freed or unresolved. */
    public record Moved(String alternative, Status before, Status after) {}

    /** A finding with its case, to group by rule. */
    public record InCase(String caseId, OfFinding finding) {}

    /** The changed findings of all cases, by rule. */
    public SortedMap<String, List<InCase>> byRule() {
        return cases.stream()
                .flatMap(each -> each.findings().stream().map(finding -> new InCase(each.caseId(), finding)))
                .collect(Collectors.groupingBy(each -> each.finding().rule(), TreeMap::new, Collectors.toList()));
    }

    /**
     * Asks only the changed rules about every alternative, and answers a case anew only where one of them says something else or the
     * evidence is read differently: an assessment depends on its rulebook through nothing but these.
     *
     * @param run told how many cases are done
     * @return empty where the run was cancelled
     */
    public static Optional<Impact> between(Rulebook before, Rulebook after, List<Subject> subjects, Run run) {
        ChangedRules changed = ChangedRules.between(before, after);
        RuleEngine changedBefore = new Interpreter(changed.before());
        RuleEngine changedAfter = new Interpreter(changed.after());
        List<OfCase> cases = new ArrayList<>();
        long done = 0;
        for (Subject subject : subjects) {
            if (run.cancelled().getAsBoolean()) {
                return Optional.empty();
            }
            List<OfFinding> findings = changed.rules().isEmpty()
                    ? List.of()
                    : differing(findings(subject, changedBefore), findings(subject, changedAfter));
            if (!findings.isEmpty() || changed.evidenceRead()) {
                answers(subject, new Interpreter(before), new Interpreter(after), findings)
                        .ifPresent(cases::add);
            }
            run.progress().accept(++done);
        }
        return Optional.of(new Impact(before.digest(), after.digest(), changed.rules(), subjects.size(), cases));
    }

    private static List<Finding> findings(Subject subject, RuleEngine rules) {
        FactSheets sheets = FactSheets.of(subject.caseFile(), subject.knowledge());
        return rules.findings(subject.caseFile().need().asOf(), sheets.caseFacts(), sheets.alternatives());
    }

    /** Empty where nothing differs. */
    private static Optional<OfCase> answers(
            Subject subject, RuleEngine before, RuleEngine after, List<OfFinding> findings) {
        Assessment one = Assess.run(new AssessmentInputs(subject.caseFile(), subject.knowledge(), before));
        Assessment other = Assess.run(new AssessmentInputs(subject.caseFile(), subject.knowledge(), after));
        List<Moved> moved = moved(one, other);
        Optional<String> leaderBefore = leader(one);
        Optional<String> leaderAfter = leader(other);
        return findings.isEmpty() && moved.isEmpty() && leaderBefore.equals(leaderAfter)
                ? Optional.empty()
                : Optional.of(new OfCase(one.caseId(), one.title(), leaderBefore, leaderAfter, findings, moved));
    }

    private static Optional<String> leader(Assessment assessment) {
        return assessment.alternatives().stream()
                .filter(each -> assessment.weighed() && each.status() == Status.AWARDABLE)
                .findFirst()
                .map(Alternative::offering);
    }

    private static List<Moved> moved(Assessment before, Assessment after) {
        SortedMap<String, Status> was = statuses(before);
        List<Moved> moved = new ArrayList<>();
        statuses(after).forEach((alternative, is) -> {
            Status earlier = was.getOrDefault(alternative, is);
            if (earlier != is) {
                moved.add(new Moved(alternative, earlier, is));
            }
        });
        return List.copyOf(moved);
    }

    private static SortedMap<String, Status> statuses(Assessment assessment) {
        SortedMap<String, Status> statuses = new TreeMap<>();
        assessment.alternatives().forEach(each -> statuses.put(each.offering(), each.status()));
        return statuses;
    }

    static List<OfFinding> differing(List<Finding> before, List<Finding> after) {
        SortedMap<String, SortedMap<String, List<Finding>>> was = byRuleAndAlternative(before);
        SortedMap<String, SortedMap<String, List<Finding>>> is = byRuleAndAlternative(after);
        List<OfFinding> differing = new ArrayList<>();
        for (String rule : union(was, is)) {
            SortedMap<String, List<Finding>> one = was.getOrDefault(rule, new TreeMap<>());
            SortedMap<String, List<Finding>> other = is.getOrDefault(rule, new TreeMap<>());
            for (String alternative : union(one, other)) {
                List<Finding> earlier = one.getOrDefault(alternative, List.of());
                List<Finding> later = other.getOrDefault(alternative, List.of());
                if (!FindingMeaning.same(earlier, later)) {
                    differing.add(new OfFinding(rule, alternative, earlier, later));
                }
            }
        }
        return List.copyOf(differing);
    }

    private static SortedSet<String> union(SortedMap<String, ?> one, SortedMap<String, ?> other) {
        SortedSet<String> union = new TreeSet<>(one.keySet());
        union.addAll(other.keySet());
        return union;
    }

    private static SortedMap<String, SortedMap<String, List<Finding>>> byRuleAndAlternative(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::rule,
                        TreeMap::new,
                        Collectors.groupingBy(Finding::alternative, TreeMap::new, Collectors.toList())));
    }
}
