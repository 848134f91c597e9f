package dev.assay.rulebook.analysis;

import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Kleene;

/**
 * A wish in a search: that a condition has one of some verdicts.
 *
 * @param parameters the parameters in effect
 * @param wanted verdicts as bits, see {@link #bit}
 */
record Goal(Condition condition, Facts parameters, int wanted) {

    static final int ANY = 7;

    static int bit(Kleene verdict) {
        return 1 << verdict.ordinal();
    }

    static Goal holds(Condition condition, Facts parameters) {
        return new Goal(condition, parameters, bit(Kleene.TRUE));
    }

    static Goal doesNotHold(Condition condition, Facts parameters) {
        return new Goal(condition, parameters, bit(Kleene.FALSE) | bit(Kleene.UNKNOWN));
    }

    static Goal staysOpen(Condition condition, Facts parameters) {
        return new Goal(condition, parameters, bit(Kleene.UNKNOWN));
    }
}
