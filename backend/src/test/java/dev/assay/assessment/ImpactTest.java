package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.Impact.Subject;
import dev.assay.evaluation.CaseFile;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The impact of another rulebook")
class ImpactTest {

    private static final int REVISIONS = 40;
    private static Rulebook shipped;
    private static final List<Subject> SUBJECTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        shipped = DemoCase.rulebook();
        for (String day : List.of("2025-03-01", "2026-03-01", "2026-11-01")) {
            for (String country : List.of("DE", "US")) {
                CaseFile demo = DemoCase.boughtBy(country, "banking");
                CaseFile dated = demo.withNeed(demo.need().withAsOf(LocalDate.parse(day)));
                SUBJECTS.add(new Subject(dated, dated.embedded().orElseThrow()));
            }
        }
    }

    @Test
    @DisplayName("is what two full evaluations of every case differ in, whatever was changed")
    void asFull() {
        int changedCases = 0;
        for (int seed = 0; seed < REVISIONS; seed++) {
            Rulebook revised = revised(new Random(seed));
            List<Impact.OfCase> stated = Impact.between(shipped, revised, SUBJECTS, Run.HERE)
                    .orElseThrow()
                    .cases();
            assertThat(stated.stream().map(ImpactTest::summary))
                    .as("revision %d", seed)
                    .containsExactlyElementsOf(full(revised));
            changedCases += stated.size();
        }
        assertThat(changedCases).as("the revisions change something").isGreaterThan(REVISIONS / 2);
    }

    @Test
    @DisplayName("of the same rulebook is nothing, told case by case")
    void nothing() {
        List<Long> told = new ArrayList<>();
        Impact impact = Impact.between(shipped, shipped, SUBJECTS, new Run(Runnable::run, told::add, () -> false))
                .orElseThrow();
        assertThat(impact.cases()).isEmpty();
        assertThat(impact.rules()).isEmpty();
        assertThat(told).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    @DisplayName("is not told once cancelled")
    void cancelled() {
        assertThat(Impact.between(shipped, shipped, SUBJECTS, new Run(Runnable::run, done -> {}, () -> true)))
                .isEmpty();
    }

    /** Rules taken away, switched over, given the condition or the effects of another; parameters emptied. */
    private static Rulebook revised(Random random) {
        SortedMap<String, Rule> rules = new TreeMap<>(shipped.rules());
        SortedMap<String, Parameter> parameters = new TreeMap<>(shipped.parameters());
        List<Rule> all = List.copyOf(rules.values());
        for (int i = 0; i <= random.nextInt(4); i++) {
            Rule rule = all.get(random.nextInt(all.size()));
            Rule other = all.get(random.nextInt(all.size()));
            switch (random.nextInt(5)) {
                case 0 -> rules.remove(rule.id());
                case 1 -> rules.put(rule.id(), with(rule, !rule.active(), rule));
                case 2 -> rules.put(rule.id(), with(rule, true, other));
                case 3 -> rules.put(rule.id(), with(other, true, rule, rule.id()));
                default -> {
                    List<Parameter> held = List.copyOf(parameters.values());
                    Parameter p = held.get(random.nextInt(held.size()));
                    parameters.put(
                            p.name(), new Parameter(p.name(), p.meaning(), p.unit(), p.type(), List.of(), p.place()));
                }
            }
        }
        return Rulebook.of(rules, parameters, List.of(), List.of());
    }

    private static Rule with(Rule rule, boolean active, Rule condition) {
        return with(rule, active, condition, rule.id());
    }

    private static Rule with(Rule rule, boolean active, Rule condition, String id) {
        return new Rule(
                id,
                rule.title(),
                rule.inForce(),
                active,
                rule.basis(),
                condition.condition(),
                rule.effects(),
                rule.reference(),
                rule.owner(),
                rule.rationale(),
                rule.force(),
                rule.waivable(),
                rule.reviewed(),
                rule.place());
    }

    /** One line per case that differs between two evaluations of everything. */
    private static List<String> full(Rulebook revised) {
        List<String> lines = new ArrayList<>();
        for (Subject subject : SUBJECTS) {
            Assessment one = assessed(subject, shipped);
            Assessment other = assessed(subject, revised);
            Map<String, String> was = said(one);
            Map<String, String> is = said(other);
            Map<String, String> findings = new TreeMap<>();
            was.forEach((key, text) -> findings.put(key, text + " -> " + is.getOrDefault(key, "")));
            is.forEach((key, text) -> findings.put(key, was.getOrDefault(key, "") + " -> " + text));
            findings.keySet().removeIf(key -> was.getOrDefault(key, "").equals(is.getOrDefault(key, "")));
            Map<String, Status> statuses = statuses(one);
            Map<String, String> moved = new TreeMap<>();
            statuses(other).forEach((id, status) -> moved.put(id, statuses.get(id) + " -> " + status));
            moved.entrySet()
                    .removeIf(e -> e.getValue().equals(statuses.get(e.getKey()) + " -> " + statuses.get(e.getKey())));
            String leaders = leader(one) + " -> " + leader(other);
            if (!findings.isEmpty() || !moved.isEmpty() || !leader(one).equals(leader(other))) {
                lines.add(leaders + findings + moved);
            }
        }
        return lines;
    }

    private static String summary(Impact.OfCase each) {
        Map<String, String> findings = new TreeMap<>();
        each.findings()
                .forEach(f ->
                        findings.put(f.rule() + " " + f.alternative(), words(f.before()) + " -> " + words(f.after())));
        Map<String, String> moved = new TreeMap<>();
        each.moved().forEach(m -> moved.put(m.alternative(), m.before() + " -> " + m.after()));
        return each.leaderBefore() + " -> " + each.leaderAfter() + findings + moved;
    }

    private static Assessment assessed(Subject subject, Rulebook rulebook) {
        return Assess.run(new AssessmentInputs(subject.caseFile(), subject.knowledge(), new Interpreter(rulebook)));
    }

    private static Map<String, String> said(Assessment assessment) {
        Map<String, List<Finding>> grouped = assessment.alternatives().stream()
                .flatMap(alternative -> alternative.findings().stream())
                .collect(Collectors.groupingBy(f -> f.rule() + " " + f.alternative()));
        Map<String, String> said = new TreeMap<>();
        grouped.forEach((key, findings) -> said.put(key, words(findings)));
        return said;
    }

    private static String words(List<Finding> findings) {
        return findings.stream().map(Finding::toString).collect(Collectors.joining(" "));
    }

    private static Map<String, Status> statuses(Assessment assessment) {
        return assessment.alternatives().stream().collect(Collectors.toMap(Alternative::offering, Alternative::status));
    }

    private static Optional<String> leader(Assessment assessment) {
        return assessment.alternatives().stream()
                .filter(each -> each.status() == Status.AWARDABLE && assessment.weighed())
                .map(Alternative::offering)
                .findFirst();
    }
}
