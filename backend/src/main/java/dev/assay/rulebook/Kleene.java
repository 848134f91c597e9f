package dev.assay.rulebook;

/** A verdict in Kleene's strong three-valued logic: unknown stays unknown unless the other operand settles the matter. */
public enum Kleene {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Kleene of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    public Kleene not() {
        return values()[2 - ordinal()];
    }

    public Kleene and(Kleene other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Kleene or(Kleene other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
