package dev.assay.quantity;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What is known of a quantity: which levels it may have and how likely each. Levels are in the unit of whatever carries the
 * distribution. The same u gives the same bits on every Java version.
 */
public sealed interface Distribution {

    /**
     * The level that a number u from 0 to 1 stands for; uniform u give levels as likely as the distribution says. It rises with
     * u, except that a {@link Mixture} rises within each of its parts only.
     */
    default double quantile(double u) {
        return sampler().applyAsDouble(u);
    }

    /** {@link #quantile} prepared for many calls; that of a {@link PassRate} is off by less than it states. */
    DoubleUnaryOperator sampler();

    double mean();

    /**
     * The mean of a function of the quantity, by the midpoint rule over equally likely levels; of what has parts or steps, the mean
     * over those, so that no node straddles two of them.
     *
     * @param nodes levels taken of each part
     */
    default double mean(DoubleUnaryOperator function, int nodes) {
        DoubleUnaryOperator level = sampler();
        double sum = 0;
        for (int k = 0; k < nodes; k++) {
            sum += function.applyAsDouble(level.applyAsDouble((k + 0.5) / nodes));
        }
        return sum / nodes;
    }

    /** The levels that are possible at all. */
    Interval support();

    /** The interval that leaves out the same share at both ends; of a mixture, the hull of its parts' intervals. */
    default Interval central(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A central interval holds a probability from 0 to 1, got " + probability
                    + ". Maybe a percentage: divide by 100.");
        }
        return new Interval(quantile((1 - probability) / 2), quantile((1 + probability) / 2));
    }

    /** The central interval of 95 %. */
    default Interval interval95() {
        return central(0.95);
    }

    /** Certain. */
    record Point(double level) implements Distribution {
        public Point {
            Interval.point(level);
        }

        @Override
        public DoubleUnaryOperator sampler() {
            return u -> level;
        }

        @Override
        public double mean(DoubleUnaryOperator function, int nodes) {
            return function.applyAsDouble(level);
        }

        @Override
        public double mean() {
            return level;
        }

        @Override
        public Interval support() {
            return Interval.point(level);
        }
    }

    /** Every level of the interval alike. */
    record Uniform(Interval levels) implements Distribution {
        /** How much of something there is, from none of it to all. */
        public static final Uniform SHARE = new Uniform(new Interval(0, 1));

        @Override
        public DoubleUnaryOperator sampler() {
            double width = levels.high() - levels.low();
            return u -> Math.min(levels.high(), levels.low() + u * width);
        }

        @Override
        public double mean() {
            return levels.middle();
        }

        @Override
        public Interval support() {
            return levels;
        }
    }

    /**
     * A published figure with its own spread to either side: two half normals joined at the mode, the left one with probability
     * σ₋/(σ₋+σ₊), cut off at the ends of the domain. See {@code TwoPieceNormalCurve} for the source.
     */
    record TwoPieceNormal(double mode, double sigmaBelow, double sigmaAbove, Interval domain) implements Distribution {
        /** @throws IllegalArgumentException if a spread is negative or not finite, or the mode lies outside the domain */
        public TwoPieceNormal {
            if (!(sigmaBelow >= 0 && sigmaAbove >= 0 && Double.isFinite(sigmaBelow + sigmaAbove))) {
                throw new IllegalArgumentException(
                        "Spreads must be finite and not negative, got " + sigmaBelow + " below and " + sigmaAbove
                                + " above. Maybe the published interval does not hold its figure.");
            }
            if (!domain.contains(mode)) {
                throw new IllegalArgumentException("The mode " + mode + " lies outside its domain " + domain
                        + ". Maybe the unit differs, such as a share given as a percentage.");
            }
        }

        @Override
        public DoubleUnaryOperator sampler() {
            return curve()::quantile;
        }

        @Override
        public double mean() {
            return curve().mean();
        }

        @Override
        public Interval support() {
            return curve().isPoint()
                    ? Interval.point(mode)
                    : new Interval(sigmaBelow == 0 ? mode : domain.low(), sigmaAbove == 0 ? mode : domain.high());
        }

        private TwoPieceNormalCurve curve() {
            return new TwoPieceNormalCurve(mode, sigmaBelow, sigmaAbove, domain);
        }
    }

    /**
     * What {@code passed} of {@code items} passes say of a pass rate: Beta(k+½, n−k+½), laid onto the domain. The sampler reads a
     * table that is off by less than 1e-6 of the domain's width. See {@code BetaCurve} for the source.
     */
    record PassRate(int passed, int items, Interval domain) implements Distribution {
        /** @throws IllegalArgumentException if there are no items, or fewer items than passes */
        public PassRate {
            if (items < 1 || passed < 0 || passed > items) {
                throw new IllegalArgumentException("A pass rate needs at least one item and 0 ≤ passed ≤ items, got "
                        + passed + " of " + items + ". Maybe the two are swapped.");
            }
        }

        @Override
        public double quantile(double u) {
            return onDomain(curve().quantile(u));
        }

        @Override
        public DoubleUnaryOperator sampler() {
            BetaTable table = new BetaTable(curve());
            return u -> onDomain(table.applyAsDouble(u));
        }

        @Override
        public double mean() {
            return onDomain(curve().mean());
        }

        @Override
        public Interval support() {
            return domain;
        }

        private BetaCurve curve() {
            return new BetaCurve(passed + 0.5, items - passed + 0.5);
        }

        private double onDomain(double share) {
            return Math.max(
                    domain.low(), Math.min(domain.high(), domain.low() + share * (domain.high() - domain.low())));
        }
    }

    /** One of the parts, each with the same chance: sources that disagree. */
    record Mixture(List<Distribution> parts) implements Distribution {
        public Mixture {
            parts = List.copyOf(notEmpty(parts));
        }

        /** One u is split: its leading part chooses, what remains is the u of the chosen part. */
        @Override
        public DoubleUnaryOperator sampler() {
            DoubleUnaryOperator[] samplers =
                    parts.stream().map(Distribution::sampler).toArray(DoubleUnaryOperator[]::new);
            return u -> {
                int part = choice(u, samplers.length);
                return samplers[part].applyAsDouble(u * samplers.length - part);
            };
        }

        @Override
        public double mean() {
            double sum = 0;
            for (Distribution part : parts) {
                sum += part.mean();
            }
            return sum / parts.size();
        }

        @Override
        public double mean(DoubleUnaryOperator function, int nodes) {
            double sum = 0;
            for (Distribution part : parts) {
                sum += part.mean(function, nodes);
            }
            return sum / parts.size();
        }

        @Override
        public Interval support() {
            return parts.stream()
                    .map(Distribution::support)
                    .reduce(Interval::hull)
                    .orElseThrow();
        }

        @Override
        public Interval central(double probability) {
            return parts.stream()
                    .map(part -> part.central(probability))
                    .reduce(Interval::hull)
                    .orElseThrow();
        }
    }

    /** One of the levels, each with the same chance; kept in rising order. */
    record Steps(List<Double> levels) implements Distribution {
        public Steps {
            levels = notEmpty(levels).stream().sorted().toList();
            new Interval(levels.get(0), levels.get(levels.size() - 1));
        }

        @Override
        public DoubleUnaryOperator sampler() {
            double[] rising = levels.stream().mapToDouble(Double::doubleValue).toArray();
            return u -> rising[choice(u, rising.length)];
        }

        @Override
        public double mean() {
            double sum = 0;
            for (double level : levels) {
                sum += level;
            }
            return sum / levels.size();
        }

        @Override
        public double mean(DoubleUnaryOperator function, int nodes) {
            double sum = 0;
            for (double level : levels) {
                sum += function.applyAsDouble(level);
            }
            return sum / levels.size();
        }

        @Override
        public Interval support() {
            return new Interval(levels.get(0), levels.get(levels.size() - 1));
        }
    }

    private static int choice(double u, int size) {
        return Math.max(0, Math.min(size - 1, (int) (u * size)));
    }

    private static <T> List<T> notEmpty(List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("A distribution over nothing. Maybe the cell is unknown.");
        }
        return list;
    }
}
