package dev.assay.rulebook.web;

import dev.assay.catalog.Basis;
import dev.assay.platform.json.CodeOf;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.acts.Authorship;
import dev.assay.rulebook.acts.DiagnosticView;
import dev.assay.rulebook.files.RulebookStore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rulebooks in use.
 *
 * @param mode live: a valid save takes effect; reviewed: a second person publishes
 * @param valid whether the last save could be read; if not, the last good rulebook goes on
 * @param diagnostics what is wrong with the last save
 * @param failingCases cases of the working rulebook that find something else than they expect
 */
public record RulebookView(
        @CodeOf(RulebookStore.Mode.class) String mode,
        Optional<PublishedView> published,
        Optional<WorkingView> working,
        boolean valid,
        List<DiagnosticView> diagnostics,
        List<DiagnosticView> failingCases,
        Instant checked) {

    /** @param by name of the person, or what published it without one */
    record PublishedView(String digest, int rules, Instant since, String by) {}

    /**
     * @param differs whether it is another than the published one
     * @param authors names of those who saved or claimed a file since the last publication
     * @param yours whether you are one of them
     * @param unclaimed changed files that nobody stands for yet, as the folder has them
     */
    record WorkingView(
            String digest,
            int rules,
            int cases,
            boolean differs,
            List<String> authors,
            boolean yours,
            List<Authorship.FileText> unclaimed) {}

    /**
     * One rule of the working rulebook.
     *
     * @param since first day of effect; may be a year or a month alone
     * @param when its condition in the words of rule files; parameters as {@code $name}
     * @param change same, changed or added, compared with the published rulebook
     */
    record RuleView(
            String id,
            String title,
            String when,
            List<EffectView> effects,
            String reference,
            String owner,
            String rationale,
            Optional<String> since,
            Optional<String> until,
            @CodeOf(Finding.Force.class) String force,
            boolean waivable,
            @CodeOf(Basis.class) String basis,
            boolean active,
            String folder,
            String file,
            int line,
            int column,
            @CodeOf(Compared.class) String change) {

        static RuleView of(Rule rule, Compared change) {
            String file = rule.place().file();
            return new RuleView(
                    rule.id(),
                    rule.title(),
                    rule.condition().accept(new ConditionText()),
                    rule.effects().stream().map(EffectView::of).toList(),
                    rule.reference(),
                    rule.owner(),
                    rule.rationale(),
                    rule.inForce().since().map(Object::toString),
                    rule.inForce().until().map(Object::toString),
                    code(rule.force()),
                    rule.waivable(),
                    code(rule.basis()),
                    rule.active(),
                    topFolder(file),
                    file,
                    rule.place().line(),
                    rule.place().column(),
                    code(change));
        }
    }

    /** @param points of a penalty, as written: a number or the name of a parameter */
    record EffectView(@CodeOf(Finding.Kind.class) String kind, String text, String tag, Optional<String> points) {
        static EffectView of(Effect effect) {
            Optional<String> points = effect instanceof Effect.Penalty penalty
                    ? Optional.of(penalty.points().text())
                    : Optional.empty();
            return new EffectView(code(effect.kind()), effect.text(), effect.tag(), points);
        }
    }

    /** Enum constants as the rule files write them: {@code KNOCK_OUT} as knock-out. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String topFolder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
