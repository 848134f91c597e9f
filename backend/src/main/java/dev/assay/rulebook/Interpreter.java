package dev.assay.rulebook;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Finding.Certainty;
import dev.assay.rulebook.Finding.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Says what a rulebook means, rule by rule, as plainly as can be. The other engine must agree with it. */
public final class Interpreter implements RuleEngine {

    private static final double MOST_POINTS = 100;

    private final Rulebook rulebook;

    public Interpreter(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String digest() {
        return rulebook.digest();
    }

    @Override
    public Optional<BigDecimal> number(String parameter, LocalDate asOf) {
        return rulebook.number(parameter, asOf);
    }

    @Override
    public List<Finding> findings(LocalDate asOf, FactSheet caseFacts, SortedMap<String, FactSheet> alternatives) {
        List<Rule> rules = rulebook.rules().values().stream()
                .filter(rule -> rule.appliesOn(asOf))
                .toList();
        List<Finding> findings = new ArrayList<>();
        alternatives.forEach((alternative, sheet) -> {
            Facts plain = Facts.of(asOf, caseFacts, sheet, rulebook.parameters(), false);
            Facts strict = Facts.of(asOf, caseFacts, sheet, rulebook.parameters(), true);
            for (Rule rule : rules) {
                add(findings, rule, alternative, plain, strict);
            }
        });
        return List.copyOf(findings);
    }

    private static void add(List<Finding> findings, Rule rule, String alternative, Facts plain, Facts strict) {
        for (Effect effect : inOrder(rule)) {
            Facts facts = readsStrictly(effect) ? strict : plain;
            Kleene verdict = rule.condition().verdict(facts);
            if (verdict != Kleene.FALSE) {
                findings.add(finding(rule, effect, alternative, verdict, facts));
            }
        }
    }

    /** A knock-out reads unverified facts as unknown; the other effects take them as they stand. */
    public static boolean readsStrictly(Effect effect) {
        return effect.kind() == Kind.KNOCK_OUT;
    }

    /** Effects by kind, as written within a kind. */
    public static List<Effect> inOrder(Rule rule) {
        return rule.effects().size() == 1
                ? rule.effects()
                : rule.effects().stream()
                        .sorted(Comparator.comparing(Effect::kind))
                        .toList();
    }

    /** The finding of a rule whose condition holds or may hold, with the facts that keep it open. */
    public static Finding finding(Rule rule, Effect effect, String alternative, Kleene verdict, Facts facts) {
        return new Finding(
                rule.id(),
                rule.title(),
                alternative,
                effect.kind(),
                verdict == Kleene.TRUE ? Certainty.HOLDS : Certainty.MAY_HOLD,
                effect.text(),
                rule.reference(),
                rule.owner(),
                rule.force(),
                rule.waivable(),
                effect instanceof Effect.Penalty penalty ? points(penalty, facts) : 0,
                effect.tag(),
                List.copyOf(rule.condition().missing(facts)),
                rule.place());
    }

    /** A parameter without a number at that day counts as the most points there are: nothing is made milder by a gap. */
    private static double points(Effect.Penalty penalty, Facts facts) {
        FactValue points = penalty.points().value(facts);
        return points instanceof FactValue.Quantity quantity ? quantity.number().doubleValue() : MOST_POINTS;
    }
}
