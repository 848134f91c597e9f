package dev.assay.rulebook.analysis;

import dev.assay.catalog.Basis;
import dev.assay.rulebook.Finding.Force;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.Observation.ObservationKind;
import dev.assay.rulebook.analysis.Observation.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which references are to be looked up again, and which rules and parameters rest on nothing that can be looked up. */
final class RuleSources {

    private RuleSources() {}

    static List<Observation> observations(Rulebook rulebook, RulebookAnalysis.Question question) {
        List<Observation> found = new ArrayList<>();
        List<Rule> never = new ArrayList<>();
        for (Rule rule : rulebook.rules().values()) {
            due(rule, question).ifPresent(found::add);
            if (rule.reviewed().isEmpty() && rule.active() && rule.force() == Force.LAW) {
                never.add(rule);
            }
            if (rule.basis() == Basis.UNVERIFIED) {
                found.add(Observation.of(
                        ObservationKind.NO_SOURCE,
                        Weight.LOOK,
                        List.of(rule.id()),
                        rule.place(),
                        "The source of " + rule.id() + " was never verified; the rule is switched off.",
                        "Look up " + rule.reference() + ", then write basis cited and active yes."));
            }
        }
        if (!never.isEmpty()) {
            found.add(Observation.of(
                    ObservationKind.REVIEW_DUE,
                    Weight.NOTE,
                    never.stream().map(Rule::id).toList(),
                    never.get(0).place(),
                    never.size() + " rules of force law do not say when their reference was last looked up.",
                    "Fill the column reviewed with the day on which somebody compared rule and text."));
        }
        rulebook.parameters().values().forEach(parameter -> found.addAll(sources(parameter)));
        return found;
    }

    private static Optional<Observation> due(Rule rule, RulebookAnalysis.Question question) {
        LocalDate oldest = question.today().minusMonths(question.reviewMonths());
        return rule.reviewed()
                .filter(day -> day.isBefore(oldest))
                .map(day -> Observation.of(
                        ObservationKind.REVIEW_DUE,
                        Weight.LOOK,
                        List.of(rule.id()),
                        rule.place(),
                        "The reference of " + rule.id() + " was last looked up on " + day + ", more than "
                                + question.reviewMonths() + " months ago.",
                        "Compare the rule with " + rule.reference() + " and write the day into reviewed."));
    }

    private static List<Observation> sources(Parameter parameter) {
        List<Observation> found = new ArrayList<>();
        for (Parameter.Dated dated : parameter.values()) {
            String value = dated.since().map(since -> " since " + since).orElse("");
            boolean blank = dated.source().isBlank() || dated.reference().isBlank();
            if (blank || dated.basis() == Basis.UNVERIFIED) {
                found.add(Observation.of(
                        ObservationKind.NO_SOURCE,
                        Weight.LOOK,
                        List.of(),
                        dated.place(),
                        blank
                                ? "The value of $" + parameter.name() + value + " names no source or no reference."
                                : "The source of the value of $" + parameter.name() + value
                                        + " was never verified, so knock-outs read it as unknown.",
                        "Write where the value comes from, and basis cited or policy."));
            }
        }
        return found;
    }
}
