package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.Finding.Kind;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Rule;
import java.util.Optional;

/** How what two rules conclude stands to each other. A rule of several effects is judged by its first. */
final class Conclusions {

    private Conclusions() {}

    /** Whether it is worth asking if both hold: one kind, and one cause, one tag or one file. */
    static boolean related(Rule one, Rule other) {
        Effect a = one.effects().get(0);
        Effect b = other.effects().get(0);
        boolean sameFile = one.place().file().equals(other.place().file());
        if (a.kind() != b.kind()) {
            return sameFile && (a.kind() == Kind.KNOCK_OUT || b.kind() == Kind.KNOCK_OUT);
        }
        boolean tagged = a.kind() == Kind.PENALTY || a.kind() == Kind.OBLIGATION;
        return tagged ? a.tag().equals(b.tag()) : sameFile;
    }

    /** Whether one puts an alternative out for good, so that what the other takes or asks no longer matters. */
    static boolean outdoes(Rule one, Rule other) {
        return one.effects().size() == 1
                && one.effects().get(0).kind() == Kind.KNOCK_OUT
                && !one.waivable()
                && other.effects().stream().allMatch(effect -> effect.kind() == Kind.PENALTY);
    }

    /** In what two rules over the same situations differ; empty if they conclude the same. */
    static Optional<String> difference(Rule one, Rule other) {
        Effect a = one.effects().get(0);
        Effect b = other.effects().get(0);
        if (a.kind() != b.kind()) {
            return Optional.of(one.id() + " " + words(a) + " and " + other.id() + " " + words(b));
        }
        if (a instanceof Effect.Penalty first && b instanceof Effect.Penalty second) {
            boolean equal = first.points().text().equals(second.points().text());
            return equal
                    ? Optional.empty()
                    : Optional.of("one takes " + first.points().text() + " points and the other "
                            + second.points().text());
        }
        if (one.waivable() != other.waivable()) {
            return Optional.of("one can be waived and the other cannot");
        }
        boolean saysOther = a.kind() != Kind.KNOCK_OUT && !a.text().equals(b.text());
        return saysOther ? Optional.of("they say different things") : Optional.empty();
    }

    /** Why a rule never counts beside one that holds wherever it holds; empty if it does. */
    static Optional<String> neverCounts(Rule inner, Rule outer) {
        if (outdoes(outer, inner)) {
            return Optional.of("it already puts the alternative out, so the points of " + inner.id() + " never count");
        }
        Effect a = inner.effects().get(0);
        Effect b = outer.effects().get(0);
        if (a.kind() != b.kind() || !a.tag().equals(b.tag()) || inner.effects().size() > 1) {
            return Optional.empty();
        }
        return switch (a.kind()) {
            case PENALTY ->
                points(b) >= points(a)
                        ? Optional.of("for the same cause it takes as many points or more, so those of " + inner.id()
                                + " never count")
                        : Optional.empty();
            case KNOCK_OUT ->
                outer.waivable() && !inner.waivable() ? Optional.empty() : Optional.of("it already knocks out");
            case OBLIGATION, FLAG ->
                a.text().equals(b.text()) ? Optional.of("it already says the same") : Optional.empty();
        };
    }

    /** Points as written; not a number for a parameter, which is never called more or less. */
    private static double points(Effect effect) {
        return effect instanceof Effect.Penalty penalty
                        && penalty.points() instanceof Operand.Literal literal
                        && literal.value() instanceof FactValue.Quantity quantity
                ? quantity.number().doubleValue()
                : Double.NaN;
    }

    private static String words(Effect effect) {
        return switch (effect.kind()) {
            case KNOCK_OUT -> "knocks out";
            case PENALTY -> "takes points";
            case OBLIGATION -> "sets an obligation";
            case FLAG -> "only flags";
        };
    }
}
