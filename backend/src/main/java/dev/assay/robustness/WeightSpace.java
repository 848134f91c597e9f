package dev.assay.robustness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which weights are considered, and how likely each: from one set of weights to any at all. */
public sealed interface WeightSpace {

    /** By how many points of swing a statement of an evaluator is taken to wander. */
    double SWING_JITTER = 10;

    /** The weights at which the leader is named, in the order of the criteria; they sum to 1. */
    List<Double> central(List<String> criteria);

    /** Weights by draw, in the order of the criteria. */
    WeightDraw draw(List<String> criteria, long seed);

    /** Limits that all of these weights keep to: the straightest sides that enclose them. */
    List<LinearLimit> hull(List<String> criteria);

    /** Exactly these weights. */
    record Point(Map<String, Double> weights) implements WeightSpace {
        public Point {
            weights = Map.copyOf(weights);
        }

        @Override
        public List<Double> central(List<String> criteria) {
            List<Double> central = criteria.stream().map(id -> weightOf(id)).toList();
            double sum = 0;
            for (double weight : central) {
                sum += weight;
            }
            if (StrictMath.abs(sum - 1) > 1e-9) {
                throw new IllegalArgumentException("The weights of " + criteria + " sum to " + sum
                        + ", not 1. Maybe they are swings: normalise them, or some belong to other criteria.");
            }
            return central;
        }

        private double weightOf(String criterion) {
            double weight = weights.getOrDefault(criterion, 0.0);
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("The weight of " + criterion + " is " + weight + ", below 0.");
            }
            return weight;
        }

        @Override
        public WeightDraw draw(List<String> criteria, long seed) {
            double[] weights = Simplex.array(central(criteria));
            return (draw, into) -> System.arraycopy(weights, 0, into, 0, weights.length);
        }

        @Override
        public List<LinearLimit> hull(List<String> criteria) {
            return criteria.stream()
                    .flatMap(id ->
                            Stream.of(LinearLimit.atLeast(id, weightOf(id)), LinearLimit.atMost(id, weightOf(id))))
                    .toList();
        }
    }

    /**
     * Between the evaluators: w = Σ λₖ·wᵏ with λ ~ Dirichlet(1, …, 1) over their ballots, after every swing has wandered by up to
     * {@code jitter} points, clamped to 0–100 and normalised again.
     *
     * @param ballots criterion id → swing 0–100, one ballot per evaluator
     */
    record Region(List<Map<String, Double>> ballots, double jitter) implements WeightSpace {
        public Region {
            ballots = Simplex.ballots(ballots);
        }

        public Region(List<Map<String, Double>> ballots) {
            this(ballots, SWING_JITTER);
        }

        @Override
        public List<Double> central(List<String> criteria) {
            return Simplex.centralOf(criteria, ballots);
        }

        @Override
        public WeightDraw draw(List<String> criteria, long seed) {
            return new BallotDraw(criteria, ballots, jitter, seed, BallotDraw.Choice.BLEND);
        }

        @Override
        public List<LinearLimit> hull(List<String> criteria) {
            return BallotHull.of(criteria, ballots, jitter);
        }
    }

    /** One evaluator a draw, each as often: disagreement is not averaged away. Swings wander as in {@link Region}. */
    record RandomEvaluator(List<Map<String, Double>> ballots, double jitter) implements WeightSpace {
        public RandomEvaluator {
            ballots = Simplex.ballots(ballots);
        }

        public RandomEvaluator(List<Map<String, Double>> ballots) {
            this(ballots, SWING_JITTER);
        }

        @Override
        public List<Double> central(List<String> criteria) {
            return Simplex.centralOf(criteria, ballots);
        }

        @Override
        public WeightDraw draw(List<String> criteria, long seed) {
            return new BallotDraw(criteria, ballots, jitter, seed, BallotDraw.Choice.ONE);
        }

        @Override
        public List<LinearLimit> hull(List<String> criteria) {
            return BallotHull.of(criteria, ballots, jitter);
        }
    }

    /**
     * Only the order of importance is known: a sorted Dirichlet(1, …, 1), whose centre are the rank order centroid weights. Source:
     * Barron and Barrett 1996, "Decision quality using ranked attribute weights", Management Science 42(11).
     *
     * @param order every criterion once, the heaviest first
     */
    record RankOrder(List<String> order) implements WeightSpace {
        public RankOrder {
            order = List.copyOf(order);
        }

        @Override
        public List<Double> central(List<String> criteria) {
            int[] place = places(criteria);
            List<Double> central = new ArrayList<>();
            for (int i = 0; i < place.length; i++) {
                double sum = 0;
                for (int k = place.length; k > place[i]; k--) {
                    sum += 1.0 / k;
                }
                central.add(sum / place.length);
            }
            return List.copyOf(central);
        }

        @Override
        public WeightDraw draw(List<String> criteria, long seed) {
            return Simplex.sorted(Simplex.uniform(criteria.size(), seed), places(criteria));
        }

        @Override
        public List<LinearLimit> hull(List<String> criteria) {
            return TiedOrder.hull(order.stream().map(List::of).toList());
        }

        private int[] places(List<String> criteria) {
            List<String> ordered = new ArrayList<>(order);
            List<String> asked = new ArrayList<>(criteria);
            Collections.sort(ordered);
            Collections.sort(asked);
            if (!ordered.equals(asked)) {
                throw new IllegalArgumentException(
                        "The order " + order + " does not name each of the criteria " + criteria + " once.");
            }
            return criteria.stream().mapToInt(order::indexOf).toArray();
        }
    }

    /** Any weights at all, alike: Dirichlet(1, …, 1) over the criteria. Splitting a criterion in two adds to its weight. */
    record Any() implements WeightSpace {
        @Override
        public List<Double> central(List<String> criteria) {
            return Collections.nCopies(criteria.size(), 1.0 / criteria.size());
        }

        @Override
        public WeightDraw draw(List<String> criteria, long seed) {
            return Simplex.uniform(criteria, seed);
        }

        @Override
        public List<LinearLimit> hull(List<String> criteria) {
            return List.of();
        }
    }

    /**
     * Only the order of importance is known, and some criteria weigh alike: evenly over all weights in that order. Without ties this
     * is {@link RankOrder}.
     *
     * @param groups every criterion once, the heaviest group first
     */
    record RankGroups(List<List<String>> groups) implements WeightSpace {
        public RankGroups {
            groups = groups.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Double> central(List<String> criteria) {
            return new TiedOrder(criteria, groups).central();
        }

        @Override
        public WeightDraw draw(List<String> criteria, long seed) {
            boolean tied = groups.stream().anyMatch(group -> group.size() > 1);
            return tied
                    ? new TiedOrder(criteria, groups).draw(seed)
                    : new RankOrder(groups.stream().flatMap(List::stream).toList()).draw(criteria, seed);
        }

        @Override
        public List<LinearLimit> hull(List<String> criteria) {
            return TiedOrder.hull(groups);
        }
    }

    /**
     * Those weights of another space that keep to limits. Drawn again until they do; where less than {@value #LEAST_SHARE} of the draws
     * would do, drawn evenly over all weights between the limits and the sides of the space.
     */
    record Within(WeightSpace base, List<LinearLimit> limits) implements WeightSpace {
        static final double LEAST_SHARE = 0.02;

        public Within {
            limits = List.copyOf(limits);
        }

        @Override
        public List<Double> central(List<String> criteria) {
            return base.central(criteria);
        }

        @Override
        public WeightDraw draw(List<String> criteria, long seed) {
            return new LimitedDraw(criteria, base, limits, seed);
        }

        @Override
        public List<LinearLimit> hull(List<String> criteria) {
            return Stream.concat(base.hull(criteria).stream(), limits.stream()).toList();
        }

        /** Estimated share of the base's own draws that keep to the limits. */
        public double share(List<String> criteria, long seed) {
            return new LimitedDraw(criteria, base, limits, seed).share();
        }

        /** Whether so few draws keep to the limits that they are drawn evenly instead. */
        public static boolean isThin(double share) {
            return share < LEAST_SHARE;
        }
    }
}
