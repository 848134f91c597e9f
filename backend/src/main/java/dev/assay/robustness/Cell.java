package dev.assay.robustness;

import dev.assay.quantity.Interval;
import java.util.stream.Stream;

/** What one alternative measures on one criterion, as far as it is known. */
public sealed interface Cell {

    /** Ids of the factors the cell rests on. */
    Stream<String> factors();

    static Cell exact(double level) {
        return new Known(Formula.constant(level), Interval.point(level));
    }

    /** The factor itself, at the level drawn. */
    static Cell of(String factor, Interval domain) {
        return new Known(Formula.of(factor), domain);
    }

    static Cell unknown(String factor) {
        return new Unknown(factor);
    }

    /** The level of the formula, in the criterion's unit, clamped to the domain of what is measured. */
    record Known(Formula formula, Interval domain) implements Cell {
        @Override
        public Stream<String> factors() {
            return formula.factors();
        }
    }

    /**
     * Nothing is known: any level of the criterion's scale alike, or its worst, or its best, by {@link
     * dev.assay.scoring.Convention}. The factor has no distribution of its own; alternatives that name the same one share its draw.
     */
    record Unknown(String factor) implements Cell {
        @Override
        public Stream<String> factors() {
            return Stream.of(factor);
        }
    }
}
