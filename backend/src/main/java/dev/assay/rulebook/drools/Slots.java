package dev.assay.rulebook.drools;

import dev.assay.catalog.FactValue;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Facts by number, asked in two ways: what certainly holds ({@code must…}) and what cannot be ruled out ({@code may…}). The emitted
 * rules call these methods, so their names and the class are public; the numbers are the {@link Emission}'s.
 */
public abstract class Slots {

    private final FactValue[] facts;
    private final FactValue[] operands;

    Slots(FactValue[] facts, FactValue[] operands) {
        this.facts = facts;
        this.operands = operands;
    }

    public final boolean isKnown(int fact) {
        return !facts[fact].isUnknown();
    }

    public final boolean mustBe(int fact, int operand) {
        return equal(facts[fact], operands[operand]).orElse(false);
    }

    public final boolean mayBe(int fact, int operand) {
        return equal(facts[fact], operands[operand]).orElse(true);
    }

    public final boolean mustBeBelow(int fact, int operand) {
        return order(fact, operand).map(order -> order == Order.LESS).orElse(false);
    }

    public final boolean mayBeBelow(int fact, int operand) {
        return order(fact, operand).map(order -> order == Order.LESS).orElse(true);
    }

    public final boolean mustBeAtMost(int fact, int operand) {
        return order(fact, operand)
                .map(order -> order == Order.LESS || order == Order.SAME)
                .orElse(false);
    }

    public final boolean mayBeAtMost(int fact, int operand) {
        return order(fact, operand)
                .map(order -> order == Order.LESS || order == Order.SAME)
                .orElse(true);
    }

    public final boolean mustBeAbove(int fact, int operand) {
        return order(fact, operand).map(order -> order == Order.MORE).orElse(false);
    }

    public final boolean mayBeAbove(int fact, int operand) {
        return order(fact, operand).map(order -> order == Order.MORE).orElse(true);
    }

    public final boolean mustBeAtLeast(int fact, int operand) {
        return order(fact, operand)
                .map(order -> order == Order.MORE || order == Order.SAME)
                .orElse(false);
    }

    public final boolean mayBeAtLeast(int fact, int operand) {
        return order(fact, operand)
                .map(order -> order == Order.MORE || order == Order.SAME)
                .orElse(true);
    }

    public final boolean mustBeIn(int fact, int operand) {
        return facts[fact] instanceof FactValue.Code code
                && known(operands[operand]).contains(code.code());
    }

    public final boolean mayBeIn(int fact, int operand) {
        FactValue value = facts[fact];
        FactValue list = operands[operand];
        if (isUndecided(value, list)) {
            return true;
        }
        return value instanceof FactValue.Codes
                ? !(list instanceof FactValue.NotApplicable)
                : mustBeIn(fact, operand) || (value instanceof FactValue.Code && isOpen(list));
    }

    public final boolean mustContain(int fact, int operand) {
        return !Collections.disjoint(known(facts[fact]), known(operands[operand]));
    }

    public final boolean mayContain(int fact, int operand) {
        FactValue set = facts[fact];
        FactValue list = operands[operand];
        if (isUndecided(set, list)) {
            return true;
        }
        boolean couldOverlap = (isOpen(set) && !isNothing(list)) || (isOpen(list) && !isNothing(set));
        return couldOverlap || mustContain(fact, operand);
    }

    public final boolean mustContainAll(int fact, int operand) {
        return mustLieWithin(operands[operand], facts[fact]) && !(facts[fact] instanceof FactValue.NotApplicable);
    }

    public final boolean mayContainAll(int fact, int operand) {
        return mayLieWithin(operands[operand], facts[fact], facts[fact], operands[operand])
                && !(facts[fact] instanceof FactValue.NotApplicable && !operands[operand].isUnknown());
    }

    public final boolean mustBeAllIn(int fact, int operand) {
        FactValue set = facts[fact];
        FactValue list = operands[operand];
        if (set instanceof FactValue.NotApplicable) {
            return !list.isUnknown();
        }
        return !(list instanceof FactValue.NotApplicable) && mustLieWithin(set, list);
    }

    public final boolean mayBeAllIn(int fact, int operand) {
        return facts[fact] instanceof FactValue.NotApplicable
                || mayLieWithin(facts[fact], operands[operand], facts[fact], operands[operand]);
    }

    private static boolean mustLieWithin(FactValue part, FactValue whole) {
        return isSet(part) && isSet(whole) && !isOpen(part) && known(whole).containsAll(known(part));
    }

    private static boolean mayLieWithin(FactValue part, FactValue whole, FactValue fact, FactValue operand) {
        if (isUndecided(fact, operand)) {
            return true;
        }
        boolean bothSets = isSet(part) && isSet(whole);
        return bothSets && (isOpen(whole) || known(whole).containsAll(known(part)));
    }

    /** Whether nothing can be said: a value is unknown, or of a kind that cannot be compared. */
    private static boolean isUndecided(FactValue fact, FactValue operand) {
        if (fact.isUnknown() || operand.isUnknown()) {
            return true;
        }
        boolean settled = fact instanceof FactValue.NotApplicable || operand instanceof FactValue.NotApplicable;
        return !settled && !(isSet(fact) && isSet(operand));
    }

    private static boolean isSet(FactValue value) {
        return value instanceof FactValue.Codes || value instanceof FactValue.Code;
    }

    private static boolean isOpen(FactValue value) {
        return value.isUnknown() || (value instanceof FactValue.Codes codes && !codes.complete());
    }

    private static boolean isNothing(FactValue value) {
        return value instanceof FactValue.NotApplicable
                || (!isOpen(value) && known(value).isEmpty());
    }

    private static Set<String> known(FactValue value) {
        if (value instanceof FactValue.Codes codes) {
            return codes.members();
        }
        return value instanceof FactValue.Code code ? Set.of(code.code()) : Set.of();
    }

    private Optional<Boolean> equal(FactValue fact, FactValue operand) {
        if (fact instanceof FactValue.YesNo && operand instanceof FactValue.YesNo
                || fact instanceof FactValue.Code && operand instanceof FactValue.Code) {
            return Optional.of(fact.text().equals(operand.text()));
        }
        return orderOf(fact, operand).map(order -> order == Order.SAME);
    }

    private enum Order {
        LESS,
        SAME,
        MORE,
        /** One of the two does not apply: none of the comparisons holds. */
        APART
    }

    private Optional<Order> order(int fact, int operand) {
        return orderOf(facts[fact], operands[operand]);
    }

    private static Optional<Order> orderOf(FactValue fact, FactValue operand) {
        if (fact.isUnknown() || operand.isUnknown()) {
            return Optional.empty();
        }
        if (fact instanceof FactValue.NotApplicable || operand instanceof FactValue.NotApplicable) {
            return Optional.of(Order.APART);
        }
        if (fact instanceof FactValue.Quantity a && operand instanceof FactValue.Quantity b) {
            return Optional.of(named(a.number().compareTo(b.number())));
        }
        if (fact instanceof FactValue.Day a && operand instanceof FactValue.Day b) {
            return Optional.of(named(a.day().compareTo(b.day())));
        }
        return Optional.empty();
    }

    private static Order named(int order) {
        return order < 0 ? Order.LESS : order > 0 ? Order.MORE : Order.SAME;
    }
}
