package dev.assay.rulebook;

import dev.assay.catalog.FactValue;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a comparison of two fact values says. A value of the wrong type tells nothing, so it reads as unknown. */
final class Comparison {

    private Comparison() {}

    static Kleene verdict(Operator operator, FactValue left, FactValue right) {
        if (left.isUnknown() || right.isUnknown()) {
            return Kleene.UNKNOWN;
        }
        if (left instanceof FactValue.NotApplicable) {
            return Kleene.of(operator == Operator.ALL_IN);
        }
        if (right instanceof FactValue.NotApplicable) {
            return Kleene.FALSE;
        }
        if (operator == Operator.IS) {
            return same(left, right);
        }
        return operator.takesList() ? ofSets(operator, left, right) : ofSizes(operator, left, right);
    }

    private static Kleene same(FactValue left, FactValue right) {
        if (left instanceof FactValue.Quantity || left instanceof FactValue.Day) {
            return order(left, right).map(order -> Kleene.of(order == 0)).orElse(Kleene.UNKNOWN);
        }
        boolean comparable = left.getClass() == right.getClass() && !(left instanceof FactValue.Codes);
        return comparable ? Kleene.of(left.equals(right)) : Kleene.UNKNOWN;
    }

    private static Kleene ofSizes(Operator operator, FactValue left, FactValue right) {
        return order(left, right)
                .map(order -> switch (operator) {
                    case BELOW -> Kleene.of(order < 0);
                    case AT_MOST -> Kleene.of(order <= 0);
                    case ABOVE -> Kleene.of(order > 0);
                    case AT_LEAST -> Kleene.of(order >= 0);
                    default -> throw new IllegalArgumentException("Not an order: " + operator);
                })
                .orElse(Kleene.UNKNOWN);
    }

    private static Optional<Integer> order(FactValue left, FactValue right) {
        if (left instanceof FactValue.Quantity a && right instanceof FactValue.Quantity b) {
            return Optional.of(a.number().compareTo(b.number()));
        }
        if (left instanceof FactValue.Day a && right instanceof FactValue.Day b) {
            return Optional.of(a.day().compareTo(b.day()));
        }
        return Optional.empty();
    }

    private static Kleene ofSets(Operator operator, FactValue left, FactValue right) {
        Optional<FactValue.Codes> members = asSet(left);
        Optional<FactValue.Codes> list = asSet(right);
        if (members.isEmpty() || list.isEmpty()) {
            return Kleene.UNKNOWN;
        }
        return switch (operator) {
            case IN -> left instanceof FactValue.Code ? subset(members.get(), list.get()) : Kleene.UNKNOWN;
            case ALL_IN -> subset(members.get(), list.get());
            case CONTAINS_ALL -> subset(list.get(), members.get());
            case CONTAINS -> overlap(members.get(), list.get());
            default -> throw new IllegalArgumentException("Takes no list: " + operator);
        };
    }

    /** Certain absence of one known member settles it; otherwise anything left open leaves it open. */
    private static Kleene subset(FactValue.Codes part, FactValue.Codes whole) {
        SortedSet<String> outside = new TreeSet<>(part.members());
        outside.removeAll(whole.members());
        if (!outside.isEmpty()) {
            return whole.complete() ? Kleene.FALSE : Kleene.UNKNOWN;
        }
        return part.complete() ? Kleene.TRUE : Kleene.UNKNOWN;
    }

    private static Kleene overlap(FactValue.Codes one, FactValue.Codes other) {
        if (!Collections.disjoint(one.members(), other.members())) {
            return Kleene.TRUE;
        }
        boolean certainlyEmpty = isEmpty(one) || isEmpty(other);
        return certainlyEmpty || (one.complete() && other.complete()) ? Kleene.FALSE : Kleene.UNKNOWN;
    }

    private static boolean isEmpty(FactValue.Codes set) {
        return set.complete() && set.members().isEmpty();
    }

    private static Optional<FactValue.Codes> asSet(FactValue value) {
        if (value instanceof FactValue.Codes codes) {
            return Optional.of(codes);
        }
        if (value instanceof FactValue.Code code) {
            return Optional.of(FactValue.Codes.complete(Collections.singleton(code.code())));
        }
        return Optional.empty();
    }
}
