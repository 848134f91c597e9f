package dev.assay.rulebook.change;

import dev.assay.quantity.EffectiveDates;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.ConditionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What changed in a rule, in words. */
final class RuleChange {

    private final ConditionWords words;

    private final ConditionChange conditions;

    RuleChange(Vocabulary vocabulary, Rulebook before, Rulebook after) {
        this.words = new ConditionWords(vocabulary);
        this.conditions = new ConditionChange(words, before.parameters(), after.parameters());
    }

    /** A rule in one clause: what it concludes, where, and from when to when. */
    String summary(Rule rule) {
        return rule.effects().stream()
                        .map(effect -> code(effect.kind()) + points(effect))
                        .reduce((one, other) -> one + " and " + other)
                        .orElse("nothing")
                + " where " + words.of(rule.condition()) + dates(rule.inForce()) + " (" + rule.title() + ")";
    }

    List<String> sentences(Rule before, Rule after) {
        List<String> sentences = new ArrayList<>(conditions.sentences(before.condition(), after.condition()));
        effects(before, after, sentences);
        if (!before.inForce().equals(after.inForce())) {
            sentences.add("in force" + orAlways(before.inForce()) + " → in force" + orAlways(after.inForce()));
        }
        if (before.active() != after.active()) {
            sentences.add(after.active() ? "is switched on" : "is switched off");
        }
        changed("title", before.title(), after.title(), sentences);
        changed("reference", before.reference(), after.reference(), sentences);
        changed("owner", before.owner(), after.owner(), sentences);
        changed("force", code(before.force()), code(after.force()), sentences);
        changed("basis", code(before.basis()), code(after.basis()), sentences);
        if (before.waivable() != after.waivable()) {
            sentences.add(after.waivable() ? "can now be waived" : "can no longer be waived");
        }
        if (!before.rationale().equals(after.rationale())) {
            sentences.add("rationale reads otherwise");
        }
        if (!before.reviewed().equals(after.reviewed())) {
            sentences.add(after.reviewed()
                    .map(day -> "reference last looked up on " + day)
                    .orElse("no longer says when its reference was looked up"));
        }
        return sentences;
    }

    private static void changed(String what, String before, String after, List<String> sentences) {
        if (!before.equals(after)) {
            sentences.add(what + " “" + before + "” → “" + after + "”");
        }
    }

    private static void effects(Rule before, Rule after, List<String> sentences) {
        List<Effect> old = Interpreter.inOrder(before);
        List<Effect> present = Interpreter.inOrder(after);
        if (old.size() != present.size()) {
            sentences.add("concludes " + kinds(old) + " → " + kinds(present));
            return;
        }
        for (int i = 0; i < old.size(); i++) {
            Effect was = old.get(i);
            Effect is = present.get(i);
            if (was.kind() != is.kind()) {
                sentences.add("effect " + code(was.kind()) + " → " + code(is.kind()));
            } else if (!points(was).equals(points(is))) {
                sentences.add("penalty" + points(was) + " →" + points(is));
            }
            if (!was.tag().equals(is.tag()) && was.kind() == is.kind()) {
                sentences.add(
                        (is.kind() == Finding.Kind.PENALTY ? "cause " : "obligation ") + was.tag() + " → " + is.tag());
            }
            if (!was.text().equals(is.text())) {
                sentences.add("now reads “" + is.text() + "”");
            }
        }
    }

    private static String kinds(List<Effect> effects) {
        return effects.stream()
                .map(effect -> code(effect.kind()))
                .reduce((one, other) -> one + " and " + other)
                .orElse("nothing");
    }

    private static String points(Effect effect) {
        return effect instanceof Effect.Penalty penalty ? " " + penalty.points().text() + " points" : "";
    }

    private static String orAlways(EffectiveDates inForce) {
        String dates = dates(inForce);
        return dates.isEmpty() ? " always" : dates;
    }

    private static String dates(EffectiveDates inForce) {
        return inForce.since().map(day -> " from " + day).orElse("")
                + inForce.until().map(day -> " until " + day).orElse("");
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
