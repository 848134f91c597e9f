package dev.assay.rulebook.language;

import dev.assay.rulebook.Operator;
import dev.assay.rulebook.Place;
import java.util.List;

/** A condition as written, before fields, types and codes are checked. */
public sealed interface Expression {

    Place place();

    record Every(List<Expression> parts, Place place) implements Expression {}

    record Either(List<Expression> parts, Place place) implements Expression {}

    record Negated(Expression part, Place place) implements Expression {}

    /** @param operator symbol of an {@link Operator}, or {@code known} */
    record Test(Located field, Located operator, List<Written> operands) implements Expression {
        @Override
        public Place place() {
            return field.place();
        }
    }

    /** A value as written. */
    record Written(String text, Form form, Place place) {}

    enum Form {
        /** In quotation marks. */
        QUOTED,
        NUMBER,
        /** A bare word: true, false or the name of a fact. */
        WORD,
        /** {@code $name}, held without the dollar sign. */
        PARAMETER,
        /** A cell of a table, without quotation marks; its column says what it is. */
        CELL
    }
}
