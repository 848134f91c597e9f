package dev.assay.rulebook.drools;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Kleene;

/** One alternative in a session, with what was found about it. Its facts never change. */
public final class Candidate extends Slots {

    private final Kleene[] verdicts;

    Candidate(FactValue[] facts, FactValue[] operands, int variants) {
        super(facts, operands);
        this.verdicts = new Kleene[variants];
        java.util.Arrays.fill(verdicts, Kleene.FALSE);
    }

    /** Called by an emitted rule: its condition certainly holds. */
    public void holds(int variant) {
        verdicts[variant] = Kleene.TRUE;
    }

    /** Called by an emitted rule: its condition cannot be ruled out. */
    public void mayHold(int variant) {
        verdicts[variant] = verdicts[variant].or(Kleene.UNKNOWN);
    }

    Kleene verdict(int variant) {
        return verdicts[variant];
    }
}
