package dev.assay.rulebook;

import dev.assay.catalog.FactValue;

/** The right-hand side of a comparison: something written down, a dated parameter, or another fact. */
public sealed interface Operand {

    FactValue value(Facts facts);

    /** How a person would write it, and how it enters the digest. */
    String text();

    record Literal(FactValue value) implements Operand {
        @Override
        public FactValue value(Facts facts) {
            return value;
        }

        @Override
        public String text() {
            return value.text();
        }
    }

    record Named(String parameter) implements Operand {
        @Override
        public FactValue value(Facts facts) {
            return facts.parameter(parameter);
        }

        @Override
        public String text() {
            return "$" + parameter;
        }
    }

    record Fact(String field) implements Operand {
        @Override
        public FactValue value(Facts facts) {
            return facts.fact(field);
        }

        @Override
        public String text() {
            return "fact " + field;
        }
    }
}
