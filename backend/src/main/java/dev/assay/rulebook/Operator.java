package dev.assay.rulebook;

import java.util.EnumSet;
import java.util.Set;

/** A comparison of a fact with something. Negated forms ({@code !=}, {@code not in}) are a {@link Condition.Not} around these. */
public enum Operator {
    IS("==", EnumSet.of(FieldType.YES_NO, FieldType.NUMBER, FieldType.DATE, FieldType.CODE)),
    BELOW("<", EnumSet.of(FieldType.NUMBER, FieldType.DATE)),
    AT_MOST("<=", EnumSet.of(FieldType.NUMBER, FieldType.DATE)),
    ABOVE(">", EnumSet.of(FieldType.NUMBER, FieldType.DATE)),
    AT_LEAST(">=", EnumSet.of(FieldType.NUMBER, FieldType.DATE)),
    /** A code is one of a list. */
    IN("in", EnumSet.of(FieldType.CODE)),
    /** A set holds at least one of a list. */
    CONTAINS("contains", EnumSet.of(FieldType.CODES)),
    CONTAINS_ALL("contains all", EnumSet.of(FieldType.CODES)),
    /** Every member of a set is in a list. */
    ALL_IN("all in", EnumSet.of(FieldType.CODES));

    private final String symbol;
    private final Set<FieldType> types;

    Operator(String symbol, Set<FieldType> types) {
        this.symbol = symbol;
        this.types = types;
    }

    public String symbol() {
        return symbol;
    }

    public boolean fits(FieldType type) {
        return types.contains(type);
    }

    /** Whether a value exactly on the right-hand side deserves a test case of its own. */
    public boolean isThreshold() {
        return this == BELOW || this == AT_MOST || this == ABOVE || this == AT_LEAST;
    }

    /** Whether the right-hand side is a list of codes. */
    public boolean takesList() {
        return this == IN || this == CONTAINS || this == CONTAINS_ALL || this == ALL_IN;
    }
}
