package dev.assay.assessment.sure;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.cell.Scenarios;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.Robustness.FarLeader;
import dev.assay.assessment.sure.Robustness.HorizonPanel;
import dev.assay.assessment.sure.Robustness.InScenario;
import dev.assay.assessment.sure.Robustness.ScenarioOutcome;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Scenario;
import dev.assay.robustness.Regret;
import dev.assay.rulebook.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The case under each of its scenarios, each with its own findings. */
record ScenarioRuns(AssessmentInputs inputs, Assessment stated) {

    List<ScenarioOutcome> outcomes() {
        CaseFile caseFile = inputs.caseFile();
        List<CaseFile> cases = new ArrayList<>(List.of(caseFile));
        List<Assessment> answers = new ArrayList<>(List.of(stated));
        for (Scenario scenario : caseFile.scenarios()) {
            CaseFile under =
                    Scenarios.under(caseFile, scenario, inputs.knowledge().catalog());
            cases.add(under);
            answers.add(Assess.run(new AssessmentInputs(under, inputs.knowledge(), inputs.rules())));
        }
        Regret regret = Regret.over(answers.stream().map(ScenarioRuns::values).toList());
        List<ScenarioOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Optional<Scenario> scenario =
                    i == 0 ? Optional.empty() : Optional.of(caseFile.scenarios().get(i - 1));
            outcomes.add(outcome(scenario, cases.get(i), answers.get(i), i, regret));
        }
        return List.copyOf(outcomes);
    }

    /** Values of what is not knocked out. */
    private static Regret.Scenario values(Assessment answer) {
        Map<String, Double> values = new TreeMap<>();
        answer.alternatives().stream()
                .filter(a -> a.status() != Status.KNOCKED_OUT)
                .forEach(a -> values.put(a.offering(), a.total().expected()));
        return new Regret.Scenario(answer.title(), values);
    }

    private ScenarioOutcome outcome(
            Optional<Scenario> scenario, CaseFile under, Assessment answer, int column, Regret regret) {
        return new ScenarioOutcome(
                scenario.map(Scenario::id).orElse(""),
                scenario.map(Scenario::name).orElse("As stated"),
                scenario.map(Scenario::horizon),
                scenario.map(Scenario::assumptions).orElse("The facts of the case as they are held."),
                leader(answer),
                answer.alternatives().stream()
                        .map(a -> inScenario(a, under, column, regret))
                        .sorted(java.util.Comparator.comparing(InScenario::alternative))
                        .toList());
    }

    static Optional<String> leader(Assessment answer) {
        return answer.alternatives().stream()
                .filter(a -> a.status() == Status.AWARDABLE && answer.weighed())
                .map(Alternative::offering)
                .findFirst();
    }

    private InScenario inScenario(Alternative alternative, CaseFile under, int column, Regret regret) {
        boolean out = alternative.status() == Status.KNOCKED_OUT;
        OptionalDouble lost = regret.rows().stream()
                .filter(row -> row.alternative().equals(alternative.offering()))
                .map(row -> row.regrets().get(column))
                .findFirst()
                .orElse(OptionalDouble.empty());
        return new InScenario(
                alternative.offering(),
                alternative.status(),
                out ? Optional.empty() : Optional.of(alternative.total().expected()),
                alternative.standings().stream().map(Assessment.Standing::rank).findFirst(),
                lost.isPresent() ? Optional.of(lost.getAsDouble()) : Optional.empty(),
                out ? under.need().pricingOrNone().exitFrom(alternative.offering()) : Optional.empty(),
                changedFindings(alternative),
                Scenarios.notes(under, alternative.offering()));
    }

    private List<String> changedFindings(Alternative alternative) {
        Set<String> now = rules(alternative);
        Set<String> before = stated.alternatives().stream()
                .filter(a -> a.offering().equals(alternative.offering()))
                .findFirst()
                .map(ScenarioRuns::rules)
                .orElse(Set.of());
        Set<String> changed = new TreeSet<>(now);
        changed.addAll(before);
        changed.removeIf(rule -> now.contains(rule) && before.contains(rule));
        return List.copyOf(changed);
    }

    private static Set<String> rules(Alternative alternative) {
        return alternative.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    }

    static HorizonPanel horizon(List<ScenarioOutcome> outcomes) {
        Optional<String> near = outcomes.get(0).leader();
        List<FarLeader> far = outcomes.stream()
                .filter(o -> o.horizon().filter(Scenario.Horizon.FAR::equals).isPresent())
                .map(o -> new FarLeader(o.id(), o.leader()))
                .toList();
        boolean differs = far.stream().anyMatch(f -> !f.leader().equals(near));
        String words = far.isEmpty()
                ? "No far scenario is stated, so nothing is said about renewal and beyond."
                : differs
                        ? "The choice differs by horizon: in "
                                + far.stream()
                                        .filter(f -> !f.leader().equals(near))
                                        .count()
                                + " of " + far.size()
                                + " far scenarios another alternative, or none, is preferred under these weights."
                        : "The choice does not differ by horizon: the same alternative is preferred under these weights in"
                                + " every far scenario stated.";
        return new HorizonPanel(near, far, differs, words);
    }
}
