package dev.assay.rulebook.web;

import dev.assay.platform.json.CodeOf;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.Kleene;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.CaseText;
import dev.assay.rulebook.analysis.Explanation;
import dev.assay.rulebook.analysis.ObservedCase;
import java.util.List;
import java.util.Locale;

/**
 * A rule and some facts: what it asks, what it met, what it concludes, and where it stands.
 *
 * @param verdict true, false or unknown
 * @param applies whether the rule is switched on and in force on the day; if not it finds nothing
 * @param sentence the whole in one sentence
 * @param texts what its effects say
 * @param caseFile where a case of this rule stands or would stand
 * @param caseText these facts as a case, to be put below {@code cases:}
 */
public record ExplanationView(
        String rule,
        String title,
        @CodeOf(Kleene.class) String verdict,
        boolean applies,
        String sentence,
        List<PartView> parts,
        List<String> texts,
        String reference,
        String owner,
        String file,
        int line,
        int column,
        String caseFile,
        String caseText) {

    /**
     * One condition.
     *
     * @param shortfall what would have to be otherwise, and by how much; empty where it holds
     */
    public record PartView(
            String condition,
            @CodeOf(Kleene.class) String verdict,
            String actual,
            String shortfall,
            String file,
            int line,
            int column) {}

    public static ExplanationView of(Explanation explanation, Rule rule, Rulebook rulebook, RuleCase observed) {
        Place place = rule.place();
        return new ExplanationView(
                rule.id(),
                rule.title(),
                word(explanation.verdict()),
                explanation.applies(),
                explanation.sentence(),
                explanation.parts().stream()
                        .map(part -> new PartView(
                                part.condition(),
                                word(part.verdict()),
                                part.actual(),
                                part.shortfall(),
                                part.place().file(),
                                part.place().line(),
                                part.place().column()))
                        .toList(),
                rule.effects().stream().map(Effect::text).toList(),
                rule.reference(),
                rule.owner(),
                place.file(),
                place.line(),
                place.column(),
                ObservedCase.file(rule, rulebook),
                CaseText.of(observed));
    }

    private static String word(Kleene verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
