package dev.assay.rulebook.analysis;

import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.Observation.ObservationKind;
import dev.assay.rulebook.analysis.Observation.Weight;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.ConditionWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds rules that no facts can make fire, and rules that fire whatever the facts are. */
final class RuleReach {

    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final Effort effort;
    private final ConditionWords words;

    RuleReach(Rulebook rulebook, Vocabulary vocabulary, LocalDate today, Effort effort) {
        this.effort = effort;
        this.rulebook = rulebook;
        this.vocabulary = vocabulary;
        this.today = today;
        this.words = new ConditionWords(vocabulary);
    }

    List<Observation> observations() {
        List<Observation> found = new ArrayList<>();
        rulebook.rules().values().forEach(rule -> of(rule).ifPresent(found::add));
        return found;
    }

    private Optional<Observation> of(Rule rule) {
        List<Facts> settings = new ArrayList<>();
        boolean strict = rule.effects().stream().allMatch(Interpreter::readsStrictly);
        Days.of(List.of(rule), rulebook, today)
                .forEach(day -> settings.add(Situation.parameters(rulebook, day, strict)));
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> doubt = Optional.empty();
        for (Facts parameters : settings) {
            Search.Result fires = Search.find(List.of(Goal.holds(rule.condition(), parameters)), vocabulary, effort);
            if (fires.isFound()) {
                Search.Result not =
                        Search.find(List.of(Goal.doesNotHold(rule.condition(), parameters)), vocabulary, effort);
                return not.isNone() ? Optional.of(always(rule)) : Optional.empty();
            }
            if (fires instanceof Search.CannotTell cannot) {
                doubt = Optional.of(cannot.why());
            }
        }
        return Optional.of(doubt.map(why -> cannotTell(rule, why)).orElseGet(() -> never(rule, settings.get(0))));
    }

    private Observation always(Rule rule) {
        return Observation.of(
                ObservationKind.ALWAYS_FIRES,
                Weight.LOOK,
                List.of(rule.id()),
                rule.place(),
                rule.id() + " holds for every offering in every case.",
                "If it is not meant so, fill a condition.");
    }

    private static Observation cannotTell(Rule rule, String why) {
        return Observation.of(
                ObservationKind.CANNOT_TELL,
                Weight.NOTE,
                List.of(rule.id()),
                rule.place(),
                "Whether " + rule.id() + " can ever hold cannot be told: " + why + ".",
                "A case that fires it settles the matter.");
    }

    private Observation never(Rule rule, Facts parameters) {
        boolean open = Search.find(List.of(Goal.staysOpen(rule.condition(), parameters)), vocabulary, effort)
                .isFound();
        Optional<String> clash = clash(rule, parameters);
        String why = clash.map(parts -> ": " + parts)
                .orElse(open ? ": a parameter it names has no verified value, so it can only stay open" : "");
        return Observation.of(
                ObservationKind.NEVER_FIRES,
                Weight.MISTAKE,
                List.of(rule.id()),
                rule.place(),
                rule.id() + " can never hold, whatever the facts are" + why + ".",
                clash.isPresent() ? "Correct one of the two conditions." : "Correct its conditions or its parameters.");
    }

    /** The part that cannot hold, or two that cannot hold together. */
    private Optional<String> clash(Rule rule, Facts parameters) {
        List<Condition> parts = ConditionParts.of(rule.condition());
        for (Condition part : parts) {
            if (Search.find(List.of(Goal.holds(part, parameters)), vocabulary, effort)
                    .isNone()) {
                return Optional.of("\"" + words.of(part) + "\" cannot be");
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                List<Goal> both = List.of(Goal.holds(parts.get(i), parameters), Goal.holds(parts.get(j), parameters));
                if (Search.find(both, vocabulary, effort).isNone()) {
                    return Optional.of("\"" + words.of(parts.get(i)) + "\" and \"" + words.of(parts.get(j))
                            + "\" exclude each other");
                }
            }
        }
        return Optional.empty();
    }
}
