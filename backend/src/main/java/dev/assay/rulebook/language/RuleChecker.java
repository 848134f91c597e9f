package dev.assay.rulebook.language;

import dev.assay.catalog.Basis;
import dev.assay.quantity.EffectiveDates;
import dev.assay.quantity.PartialDate;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.language.Expression.Form;
import dev.assay.rulebook.language.RuleDraft.EffectDraft;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Turns a rule as written into a rule, or says all that is wrong with it. Fails closed: what it does not know is refused. */
public final class RuleChecker {

    /** The metadata a rule may carry, and whether it must. */
    public static final Map<String, Boolean> METADATA = Map.ofEntries(
            Map.entry("title", true),
            Map.entry("reference", true),
            Map.entry("owner", true),
            Map.entry("rationale", true),
            Map.entry("force", true),
            Map.entry("waivable", true),
            Map.entry("since", false),
            Map.entry("until", false),
            Map.entry("basis", false),
            Map.entry("active", false),
            Map.entry("reviewed", false));

    /** What a person writes into what must be filled. */
    private static final Map<String, String> MEANINGS = Map.of(
            "reference", "the law, contract or policy it rests on",
            "owner", "who answers for it",
            "title", "what it is about, in a few words",
            "rationale", "what the next reader must not get wrong",
            "force", "law, contract or policy",
            "waivable", "yes or no");

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);
    private static final Map<String, Finding.Force> FORCES =
            Map.of("law", Finding.Force.LAW, "contract", Finding.Force.CONTRACT, "policy", Finding.Force.POLICY);
    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);
    static final Map<String, Basis> BASES = Map.of(
            "cited", Basis.CITED,
            "partly-cited", Basis.PARTLY_CITED,
            "unverified", Basis.UNVERIFIED,
            "policy", Basis.POLICY);

    private final SortedMap<String, Parameter> parameters;
    private final Diagnostics diagnostics;
    private final ConditionChecker conditions;
    private final LiteralReader literals;

    public RuleChecker(Vocabulary vocabulary, SortedMap<String, Parameter> parameters, Diagnostics diagnostics) {
        this.parameters = parameters;
        this.diagnostics = diagnostics;
        this.conditions = new ConditionChecker(vocabulary, parameters, diagnostics);
        this.literals = new LiteralReader(diagnostics);
    }

    public Optional<Rule> check(RuleDraft draft) {
        if (!ID.matcher(draft.id().text()).matches()) {
            diagnostics.error(
                    draft.id().place(),
                    draft.id().isBlank()
                            ? "The rule has no id."
                            : "`" + draft.id().text() + "` is not a rule id.",
                    LookAlike.in(draft.id().text())
                            .orElse("Write small letters, digits, . and - without spaces, such as dp-012."));
        }
        METADATA.forEach((name, required) -> {
            if (required && metadata(draft, name).isBlank()) {
                diagnostics.error(
                        metadata(draft, name).place(),
                        "The rule has no " + name + ".",
                        "Fill in " + name + ": " + MEANINGS.get(name) + ".");
            }
        });
        Optional<Finding.Force> force = choice("force", metadata(draft, "force"), FORCES);
        Optional<Boolean> waivable = choice("waivable", metadata(draft, "waivable"), YES_NO);
        Optional<Basis> basis = choice("basis", orElse(metadata(draft, "basis"), "cited"), BASES);
        Optional<Boolean> active = choice("active", orElse(metadata(draft, "active"), "yes"), YES_NO);
        Optional<EffectiveDates> inForce = inForce(draft);
        Located reviewed = metadata(draft, "reviewed");
        Optional<LocalDate> lastReview =
                reviewed.isBlank() ? Optional.empty() : literals.day(reviewed.text(), reviewed.place());
        Optional<List<Condition>> checked = conditions.all(draft.conditions());
        Optional<List<Effect>> effects = effects(draft);
        if (force.equals(Optional.of(Finding.Force.LAW)) && waivable.equals(Optional.of(true))) {
            diagnostics.error(
                    metadata(draft, "waivable").place(),
                    "A rule of force `law` cannot be waived.",
                    "Write waivable no, or another force.");
        }
        if (basis.equals(Optional.of(Basis.UNVERIFIED)) && active.equals(Optional.of(true))) {
            diagnostics.error(
                    metadata(draft, "basis").place(),
                    "A rule whose basis is unverified must be switched off.",
                    "Write active no, or locate the source and write basis cited.");
        }
        if (force.isEmpty()
                || waivable.isEmpty()
                || basis.isEmpty()
                || active.isEmpty()
                || inForce.isEmpty()
                || (lastReview.isEmpty() && !reviewed.isBlank())
                || checked.isEmpty()
                || effects.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                draft.id().text(),
                metadata(draft, "title").text(),
                inForce.get(),
                active.get(),
                basis.get(),
                checked.get().size() == 1 ? checked.get().get(0) : new Condition.All(checked.get()),
                effects.get(),
                metadata(draft, "reference").text(),
                metadata(draft, "owner").text(),
                metadata(draft, "rationale").text(),
                force.get(),
                waivable.get(),
                lastReview,
                draft.place()));
    }

    private static Located metadata(RuleDraft draft, String name) {
        return draft.metadata()
                .getOrDefault(name, new Located("", draft.place()))
                .trimmed();
    }

    private static Located orElse(Located given, String otherwise) {
        return given.isBlank() ? new Located(otherwise, given.place()) : given;
    }

    private <T> Optional<T> choice(String name, Located given, Map<String, T> choices) {
        Optional<T> chosen = Optional.ofNullable(choices.get(given.text()));
        if (chosen.isEmpty() && !given.isBlank()) {
            List<String> sorted = choices.keySet().stream().sorted().toList();
            diagnostics.error(
                    given.place(),
                    "`" + given.text() + "` cannot stand in " + name + ".",
                    SpreadsheetHabits.truth(given.text())
                            .filter(choices::containsKey)
                            .map(word -> "Write " + word + ".")
                            .orElse(Suggestion.didYouMean(
                                    given.text(), sorted, "Write " + Suggestion.oneOf(sorted) + ".")));
        }
        return chosen;
    }

    private Optional<EffectiveDates> inForce(RuleDraft draft) {
        Located since = metadata(draft, "since");
        Located until = metadata(draft, "until");
        Optional<LocalDate> first = since.isBlank() ? Optional.empty() : literals.day(since.text(), since.place());
        Optional<LocalDate> last = until.isBlank() ? Optional.empty() : literals.day(until.text(), until.place());
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            diagnostics.error(
                    until.place(),
                    "The rule ends on " + last.get() + ", before it begins on " + first.get() + ".",
                    "Exchange the dates or correct one.");
            return Optional.empty();
        }
        boolean refused = (first.isEmpty() && !since.isBlank()) || (last.isEmpty() && !until.isBlank());
        return refused
                ? Optional.empty()
                : Optional.of(new EffectiveDates(first.map(PartialDate::of), last.map(PartialDate::of)));
    }

    private Optional<List<Effect>> effects(RuleDraft draft) {
        List<Effect> effects = new ArrayList<>();
        draft.effects().forEach(effect -> effect(draft, effect).ifPresent(effects::add));
        return effects.size() == draft.effects().size() && !effects.isEmpty() ? Optional.of(effects) : Optional.empty();
    }

    private Optional<Effect> effect(RuleDraft draft, EffectDraft effect) {
        String text = effect.text().text().strip();
        if (text.isEmpty()) {
            diagnostics.error(effect.text().place(), "The effect has no text.", "Say what the buyer shall read.");
            return Optional.empty();
        }
        Located tag = effect.tag().trimmed();
        if (!tag.isBlank() && !ID.matcher(tag.text()).matches()) {
            diagnostics.error(
                    tag.place(), "`" + tag.text() + "` is not a tag.", "Write small letters, digits, . and -.");
            return Optional.empty();
        }
        return switch (effect.kind().text()) {
            case "knock-out" -> Optional.of(new Effect.KnockOut(text));
            case "flag" -> Optional.of(new Effect.Flag(text));
            case "obligation" -> obligation(tag, effect, text);
            case "penalty" ->
                points(effect)
                        .map(points -> new Effect.Penalty(
                                points, tag.isBlank() ? draft.id().text() : tag.text(), text));
            default -> {
                diagnostics.error(
                        effect.kind().place(),
                        effect.kind().isBlank()
                                ? "The rule has no effect."
                                : "`" + effect.kind().text() + "` is not an effect.",
                        Suggestion.didYouMean(
                                effect.kind().text(),
                                ClosedColumns.of("effect"),
                                "Write knock-out, penalty, obligation or flag."));
                yield Optional.empty();
            }
        };
    }

    private Optional<Effect> obligation(Located tag, EffectDraft effect, String text) {
        if (tag.isBlank()) {
            diagnostics.error(
                    tag.place(), "The obligation has no tag.", "Name it in a word or two, such as record-listing.");
            return Optional.empty();
        }
        return Optional.of(
                new Effect.Obligation(tag.text(), effect.text().text().strip()));
    }

    private Optional<Operand> points(EffectDraft effect) {
        Expression.Written written = effect.points();
        if (written.form() == Form.PARAMETER) {
            Parameter parameter = parameters.get(written.text());
            if (parameter == null || parameter.type() != FieldType.NUMBER) {
                diagnostics.error(
                        written.place(),
                        "`$" + written.text() + "` is not a parameter that holds a number.",
                        Suggestion.didYouMean(
                                written.text(),
                                parameters.keySet(),
                                "Add it to a file in the folder parameters, or correct the name."));
                return Optional.empty();
            }
            return Optional.of(new Operand.Named(written.text()));
        }
        if (written.text().isBlank()) {
            diagnostics.error(written.place(), "The penalty has no points.", "Write a number above 0, up to 100.");
            return Optional.empty();
        }
        Optional<BigDecimal> points = literals.number(written);
        if (points.isPresent() && (points.get().signum() <= 0 || points.get().compareTo(MOST_POINTS) > 0)) {
            diagnostics.error(
                    written.place(),
                    written.text() + " points are out of range.",
                    "Write a number above 0, up to 100.");
            return Optional.empty();
        }
        return points.map(number -> new Operand.Literal(new dev.assay.catalog.FactValue.Quantity(number)));
    }
}
