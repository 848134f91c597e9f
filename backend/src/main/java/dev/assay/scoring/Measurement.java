package dev.assay.scoring;

import dev.assay.quantity.Interval;
import java.util.Optional;

/** What is known of one alternative on one criterion, in the criterion's unit. */
public sealed interface Measurement {

    /** Its value over all levels still possible. */
    ValueSpan through(ValueFunction function);

    /** Its value where an unknown measurement is read by the convention; a known one is not touched by it. */
    default ValueSpan through(ValueFunction function, Convention convention) {
        return through(function);
    }

    /** The levels still possible, empty where nothing is known. */
    Optional<Interval> range();

    static Measurement exact(double level) {
        return new Exact(level);
    }

    /** An interval; one of no width is exact. */
    static Measurement within(Interval levels) {
        return levels.isPoint() ? new Exact(levels.low()) : new Within(levels);
    }

    static Measurement unknown() {
        return new Unknown();
    }

    record Exact(double level) implements Measurement {
        public Exact {
            if (!Double.isFinite(level)) {
                throw new IllegalArgumentException("An exact measurement must be a finite number, got " + level
                        + ". Maybe it is unknown: say Measurement.unknown().");
            }
        }

        @Override
        public ValueSpan through(ValueFunction function) {
            return ValueSpan.exact(function.value(level));
        }

        @Override
        public Optional<Interval> range() {
            return Optional.of(Interval.point(level));
        }
    }

    /** Somewhere in the interval; where one number is needed, every level in it counts alike. */
    record Within(Interval levels) implements Measurement {
        @Override
        public ValueSpan through(ValueFunction function) {
            return function.span(levels);
        }

        @Override
        public Optional<Interval> range() {
            return Optional.of(levels);
        }
    }

    /** Anywhere on the scale: never zero, never the average of the others. */
    record Unknown() implements Measurement {
        @Override
        public ValueSpan through(ValueFunction function) {
            return function.unknown();
        }

        @Override
        public ValueSpan through(ValueFunction function, Convention convention) {
            return convention.read(function.unknown());
        }

        @Override
        public Optional<Interval> range() {
            return Optional.empty();
        }
    }
}
