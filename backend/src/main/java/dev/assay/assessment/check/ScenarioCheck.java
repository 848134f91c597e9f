package dev.assay.assessment.check;

import dev.assay.assessment.Problems;
import dev.assay.assessment.Words;
import dev.assay.assessment.cell.Scenarios;
import dev.assay.catalog.FactValue;
import dev.assay.evaluation.CaseFact;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.Scenario;
import dev.assay.evaluation.Scenario.Override;
import dev.assay.quantity.PartialDate;
import dev.assay.rulebook.language.Suggestion;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the scenarios of a case. */
final class ScenarioCheck {

    private static final int MOST = 20;
    private static final double MOST_VOLUME = 1_000;

    private ScenarioCheck() {}

    static void check(CaseFile caseFile, Knowledge knowledge, Problems problems) {
        List<Scenario> scenarios = caseFile.scenarios();
        problems.when(
                scenarios.size() > MOST,
                "/scenarios",
                scenarios.size() + " scenarios are more than " + MOST + ".",
                "Keep those that could change the choice.");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario scenario = scenarios.get(i);
            String pointer = "/scenarios/" + i;
            problems.when(scenario.id().isBlank(), pointer + "/id", "The scenario has no id.", "Give it a short id.");
            problems.when(
                    !ids.add(scenario.id()),
                    pointer + "/id",
                    "Two scenarios have the id `" + scenario.id() + "`.",
                    "Rename one.");
            problems.when(
                    scenario.name().isBlank(), pointer + "/name", "The scenario has no name.", "Say what happens.");
            problems.when(
                    scenario.assumptions().isBlank(),
                    pointer + "/assumptions",
                    "The scenario states no assumptions.",
                    "Say in words what is assumed, so that a reader can judge it.");
            scenario.volume()
                    .filter(times -> !(times > 0 && times <= MOST_VOLUME))
                    .ifPresent(times -> problems.add(
                            pointer + "/volume",
                            "The volume is " + times + " times the workload.",
                            "Write a number above 0 and at most " + Words.number(MOST_VOLUME) + "."));
            problems.when(
                    scenario.overrides().isEmpty()
                            && scenario.asOf().isEmpty()
                            && scenario.volume().isEmpty(),
                    pointer + "/overrides",
                    "The scenario changes nothing.",
                    "Assume at least one fact otherwise, another day, or another volume.");
            overrides(scenario, caseFile, knowledge, pointer + "/overrides/", problems);
        }
    }

    private static void overrides(
            Scenario scenario, CaseFile caseFile, Knowledge knowledge, String pointer, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scenario.overrides().size(); i++) {
            Override override = scenario.overrides().get(i);
            String at = pointer + i;
            problems.when(
                    !seen.add(override.subject() + "\n" + override.field()),
                    at,
                    override.field() + " of " + override.subject() + " is assumed twice.",
                    "Keep one of the two.");
            problems.when(
                    Scenarios.about(override, caseFile, knowledge.catalog())
                            .findAny()
                            .isEmpty(),
                    at + "/subject",
                    "No candidate is `" + override.subject() + "`, or of it.",
                    "Name a candidate, model: or vendor: and an id, or * for all. A vendor is asked as operator for"
                            + " operator facts, and as developer for those of developer, model and supply chain.");
            if (override.field().startsWith(Override.LEVEL_OF)) {
                level(override, caseFile, at, problems);
            } else {
                CaseFactCheck.value(asFact(override, caseFile), at, Vocabulary.standard(), problems);
            }
        }
    }

    private static void level(Override override, CaseFile caseFile, String pointer, Problems problems) {
        String id = override.field().substring(Override.LEVEL_OF.length());
        Optional<Criterion> criterion =
                caseFile.criteria().stream().filter(c -> c.id().equals(id)).findFirst();
        if (criterion.isEmpty()) {
            problems.add(
                    pointer + "/field",
                    "There is no criterion `" + id + "`.",
                    Suggestion.didYouMean(
                            id,
                            caseFile.criteria().stream().map(Criterion::id).toList(),
                            "Write criterion. and the id of a criterion, or a fact of the vocabulary."));
            return;
        }
        problems.when(
                !criterion.get().reads().source().mayBeStated(),
                pointer + "/field",
                "Residual compliance exposure follows from rules and cannot be assumed.",
                "Assume the facts that its rules read.");
        problems.when(
                !(override.value() instanceof FactValue.Quantity) && !(override.value() instanceof FactValue.Unknown),
                pointer + "/value",
                "The level of a criterion is a number, got " + override.value().text() + ".",
                "Write a number in " + criterion.get().scale().unit() + ", or ? for unknown.");
    }

    private static CaseFact asFact(Override override, CaseFile caseFile) {
        return new CaseFact(
                override.subject(),
                override.field(),
                override.value(),
                "scenario",
                "scenario",
                PartialDate.of(caseFile.need().asOf()),
                "");
    }
}
