package dev.assay.robustness;

import java.util.List;
import java.util.stream.Stream;

/**
 * Weights drawn from a space until they keep to the limits. Where hardly any do, they are drawn evenly over all weights that lie
 * within the hull of the space and keep to the limits. Either way a draw is a function of seed and number alone.
 */
final class LimitedDraw implements WeightDraw {

    private static final int PILOT = 1_000;
    private static final int MOST_TRIES = 2_000;

    private final List<LinearLimit.Inequality> limits;
    private final WeightDraw first;
    private final WeightDraw again;
    private final EvenDraw even;
    private final double share;

    LimitedDraw(List<String> criteria, WeightSpace base, List<LinearLimit> limits, long seed) {
        this.limits = limits.stream().map(limit -> limit.row(criteria)).toList();
        this.first = base.draw(criteria, seed);
        this.again = base.draw(criteria, Draws.key(seed, Draws.Purpose.WEIGHT, "again"));
        Polytope within = new Polytope(
                criteria,
                Stream.concat(base.hull(criteria).stream(), limits.stream()).toList());
        if (within.isEmpty()) {
            throw new IllegalArgumentException("No weights keep to the limits " + limits
                    + ". Maybe nobody asked ClashingLimits which of them clash.");
        }
        this.even = new EvenDraw(within, seed);
        this.share = share(base.draw(criteria, Draws.key(seed, Draws.Purpose.WEIGHT, "pilot")), criteria.size());
    }

    private double share(WeightDraw pilot, int size) {
        double[] weights = new double[size];
        int keeping = 0;
        for (int draw = 0; draw < PILOT; draw++) {
            pilot.weights(draw, weights);
            keeping += holds(weights) ? 1 : 0;
        }
        return (double) keeping / PILOT;
    }

    /** Share of the space's own draws that keep to the limits, estimated. */
    double share() {
        return share;
    }

    @Override
    public void weights(long draw, double[] into) {
        first.weights(draw, into);
        if (share >= WeightSpace.Within.LEAST_SHARE) {
            for (int tried = 0; tried < MOST_TRIES; tried++) {
                if (holds(into)) {
                    return;
                }
                again.weights(draw * MOST_TRIES + tried, into);
            }
        }
        even.weights(draw, into);
    }

    private boolean holds(double[] weights) {
        for (LinearLimit.Inequality limit : limits) {
            if (!limit.holds(weights)) {
                return false;
            }
        }
        return true;
    }
}
