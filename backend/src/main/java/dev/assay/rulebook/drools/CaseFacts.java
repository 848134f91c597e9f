package dev.assay.rulebook.drools;

import dev.assay.catalog.FactValue;

/** The one fact of a session that stands for the case at its day. */
public final class CaseFacts extends Slots {

    private final boolean[] inForce;

    CaseFacts(FactValue[] facts, FactValue[] operands, boolean[] inForce) {
        super(facts, operands);
        this.inForce = inForce;
    }

    /** Whether the rule with this number is in effect on the day. */
    public boolean inForce(int rule) {
        return inForce[rule];
    }
}
