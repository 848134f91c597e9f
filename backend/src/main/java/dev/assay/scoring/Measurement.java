package dev.assay.scoring;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** Whether missing facts leave several levels possible, as opposed to the error of a measurement. */
    default boolean isLeftOpen() {
        return false;
    }

    /** Ids of the factors that are shared with every other measurement that names them. */
    default Set<String> factors() {
        return Set.of();
    }

    /** The same once these factors have turned out at this share, 0–1, of their largest amount; others are not touched. */
    default Measurement where(Collection<String> factors, double share) {
        return this;
    }

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

        @Override
        public boolean isLeftOpen() {
            return true;
        }
    }

    /**
     * A level less what missing facts may still take from it: X = level − Σ amountₖ·Uₖ, each Uₖ uniform on [0, 1] and on its own,
     * clamped to the domain. Measurements that name one factor share its U, whatever their amounts.
     *
     * @param open factor → the most it takes, above 0, in the criterion's unit
     * @param domain levels that are possible at all
     */
    record Reduced(double level, SortedMap<String, Double> open, Interval domain) implements Measurement {
        public Reduced {
            open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
            if (!Double.isFinite(level)
                    || open.values().stream().anyMatch(amount -> !(amount > 0 && Double.isFinite(amount)))) {
                throw new IllegalArgumentException(
                        "A reduced level and its amounts must be finite, amounts above 0, got " + level + " less "
                                + open + ". Maybe an amount of 0 should be left out.");
            }
        }

        @Override
        public ValueSpan through(ValueFunction function) {
            Interval levels = levels();
            ValueSpan ends = function.span(levels);
            return levels.isPoint()
                    ? ends
                    : ends.holding(Quadrature.mean(
                            function, formula(), Collections.nCopies(open.size(), Distribution.Uniform.SHARE), domain));
        }

        /** X before it is clamped, over its factors in their order. */
        public Formula formula() {
            Formula formula = Formula.constant(level);
            for (Map.Entry<String, Double> amount : open.entrySet()) {
                formula = formula.plus(-amount.getValue(), amount.getKey());
            }
            return formula;
        }

        private Interval levels() {
            return new Interval(level - most(), level).clamp(domain);
        }

        /** All that may be taken together, summed in the order of the factors. */
        double most() {
            double sum = 0;
            for (double amount : open.values()) {
                sum += amount;
            }
            return sum;
        }

        @Override
        public Optional<Interval> range() {
            return Optional.of(levels());
        }

        @Override
        public boolean isLeftOpen() {
            return !levels().isPoint();
        }

        @Override
        public Set<String> factors() {
            return open.keySet();
        }

        @Override
        public Measurement where(Collection<String> factors, double share) {
            double left = level;
            SortedMap<String, Double> others = new TreeMap<>(open);
            for (String factor : open.keySet()) {
                if (factors.contains(factor)) {
                    left -= share * open.get(factor);
                    others.remove(factor);
                }
            }
            return new Reduced(left, others, domain);
        }
    }

    /**
     * An uncertain figure: X = noise − bias·U with U uniform on [0, 1], clamped to the domain.
     *
     * @param noise what is known of the figure, bias left out
     * @param bias largest flattery in the criterion's unit, positive where it lifts the figure, 0 where none is held possible
     * @param domain levels that are possible at all
     * @param shown the interval that stands for it where two ends are needed
     */
    record Estimated(Distribution noise, double bias, Interval domain, Interval shown) implements Measurement {
        public Estimated {
            if (!Double.isFinite(bias)) {
                throw new IllegalArgumentException(
                        "The bias of an estimate must be finite, got " + bias + ". Maybe the cell is unknown.");
            }
        }

        /** The same as a formula over its two factors; one factor where no bias is held possible. */
        private double expected(ValueFunction function) {
            Formula figure = Formula.of("figure");
            return bias == 0
                    ? Quadrature.mean(function, figure, List.of(noise), domain)
                    : Quadrature.mean(
                            function, figure.plus(-bias, "bias"), List.of(noise, Distribution.Uniform.SHARE), domain);
        }

        @Override
        public ValueSpan through(ValueFunction function) {
            return function.span(shown).holding(expected(function));
        }

        @Override
        public Optional<Interval> range() {
            return Optional.of(shown);
        }
    }

    /**
     * A figure worked out from uncertain factors that other figures rest on as well, such as a price times a rate.
     * For the bounds of a rank each is taken on its own, which is wider than what the shared factors allow together.
     *
     * @param spreads the distribution of each factor, in the order in which the formula names them
     * @param domain levels that are possible at all
     * @param shown the interval that stands for it where two ends are needed
     */
    record Computed(Formula formula, List<Distribution> spreads, Interval domain, Interval shown)
            implements Measurement {
        public Computed {
            spreads = List.copyOf(spreads);
            if (formula.factors().count() != spreads.size()) {
                throw new IllegalArgumentException("The formula " + formula + " names other factors than "
                        + spreads.size() + " distributions. Maybe one is named twice.");
            }
        }

        @Override
        public ValueSpan through(ValueFunction function) {
            return function.span(shown).holding(Quadrature.mean(function, formula, spreads, domain));
        }

        @Override
        public Optional<Interval> range() {
            return Optional.of(shown);
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
