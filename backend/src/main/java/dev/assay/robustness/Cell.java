package dev.assay.robustness;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import dev.assay.scoring.Convention;
import dev.assay.scoring.Formula;
import dev.assay.scoring.Scale;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What one alternative measures on one criterion, as far as it is known. */
public sealed interface Cell {

    /** Ids of the factors the cell rests on. */
    Stream<String> factors();

    /** A known cell in its place: itself, or its unknown level as the convention reads it. Adds the factor this needs. */
    Known settled(Scale scale, Convention convention, SortedMap<String, Distribution> factors);

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

        @Override
        public Known settled(Scale scale, Convention convention, SortedMap<String, Distribution> factors) {
            return this;
        }
    }

    /**
     * Nothing is known: any level of the criterion's scale alike, or its worst, or its best, by {@link
     * Convention}. The factor has no distribution of its own; alternatives that name the same one share its draw.
     */
    record Unknown(String factor) implements Cell {
        @Override
        public Stream<String> factors() {
            return Stream.of(factor);
        }

        @Override
        public Known settled(Scale scale, Convention convention, SortedMap<String, Distribution> factors) {
            return switch (convention) {
                case ALL_WORST -> new Known(Formula.constant(scale.worst()), scale.range());
                case ALL_BEST -> new Known(Formula.constant(scale.best()), scale.range());
                case UNIFORM -> anywhereOn(scale, factors);
            };
        }

        private Known anywhereOn(Scale scale, SortedMap<String, Distribution> factors) {
            Interval range = scale.range();
            factors.put(factor, new Distribution.Uniform(new Interval(0, 1)));
            return new Known(Formula.constant(range.low()).plus(range.high() - range.low(), factor), range);
        }
    }
}
