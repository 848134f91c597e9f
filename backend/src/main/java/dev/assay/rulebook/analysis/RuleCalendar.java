package dev.assay.rulebook.analysis;

import dev.assay.quantity.PartialDate;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.Observation.ObservationKind;
import dev.assay.rulebook.analysis.Observation.Weight;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which rules have ended, end soon or have not begun, and where a rule is in force before a parameter it names has a value. */
final class RuleCalendar {

    private RuleCalendar() {}

    static List<Observation> observations(Rulebook rulebook, RulebookAnalysis.Question question) {
        List<Observation> found = new ArrayList<>();
        for (Rule rule : rulebook.rules().values()) {
            dates(rule, question).ifPresent(found::add);
            for (Parameter parameter : Days.parameters(rule, rulebook)) {
                withoutValue(rule, parameter, question.today()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Observation> dates(Rule rule, RulebookAnalysis.Question question) {
        LocalDate today = question.today();
        LocalDate since = rule.inForce().since().map(PartialDate::lastDay).orElse(LocalDate.MIN);
        LocalDate until = rule.inForce().until().map(PartialDate::lastDay).orElse(LocalDate.MAX);
        if (until.isBefore(today)) {
            return Optional.of(Observation.of(
                    ObservationKind.EXPIRED,
                    Weight.NOTE,
                    List.of(rule.id()),
                    rule.place(),
                    rule.id() + " ended on " + until + ".",
                    "Leave it for cases of that time; give its successor an id of its own."));
        }
        if (until.isBefore(today.plusDays(question.soonDays() + 1L))) {
            return Optional.of(Observation.of(
                    ObservationKind.EXPIRES_SOON,
                    Weight.LOOK,
                    List.of(rule.id()),
                    rule.place(),
                    rule.id() + " ends on " + until + ", in " + ChronoUnit.DAYS.between(today, until) + " days.",
                    "Write what holds afterwards, or set another until."));
        }
        return since.isAfter(today)
                ? Optional.of(Observation.of(
                        ObservationKind.NOT_YET_IN_FORCE,
                        Weight.NOTE,
                        List.of(rule.id()),
                        rule.place(),
                        rule.id() + " begins on " + since + ".",
                        "Nothing to do."))
                : Optional.empty();
    }

    private static Optional<Observation> withoutValue(Rule rule, Parameter parameter, LocalDate today) {
        LocalDate needed = rule.inForce().since().map(PartialDate::lastDay).orElse(today);
        LocalDate first = parameter.values().get(0).since().orElse(LocalDate.MIN);
        if (!rule.active() || !first.isAfter(needed)) {
            return Optional.empty();
        }
        return Optional.of(Observation.of(
                ObservationKind.GAP,
                first.isAfter(today) ? Weight.LOOK : Weight.NOTE,
                List.of(rule.id()),
                parameter.place(),
                rule.id() + " is in force from " + needed + ", but $" + parameter.name() + " has no value before "
                        + first + ": until then the rule can only stay open.",
                "Add the earlier value, or let the rule begin on " + first + "."));
    }
}
