package dev.assay.rulebook;

import dev.assay.rulebook.Finding.Kind;

/** What a rule concludes where its condition holds. */
public sealed interface Effect {

    Kind kind();

    /** What a person reads; free text. */
    String text();

    /** Cause of a penalty, tag of an obligation, else empty. */
    default String tag() {
        return "";
    }

    record KnockOut(String text) implements Effect {
        @Override
        public Kind kind() {
            return Kind.KNOCK_OUT;
        }
    }

    /** @param points a number, 0 to 100, or a parameter that holds one */
    record Penalty(Operand points, String tag, String text) implements Effect {
        @Override
        public Kind kind() {
            return Kind.PENALTY;
        }
    }

    record Obligation(String tag, String text) implements Effect {
        @Override
        public Kind kind() {
            return Kind.OBLIGATION;
        }
    }

    record Flag(String text) implements Effect {
        @Override
        public Kind kind() {
            return Kind.FLAG;
        }
    }
}
