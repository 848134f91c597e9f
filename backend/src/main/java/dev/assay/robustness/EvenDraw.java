package dev.assay.robustness;

import java.util.ArrayList;
import java.util.List;

/**
 * Weights drawn evenly over a polytope by hit-and-run: from a point within, choose a direction, then any place on the line through
 * the polytope in that direction, alike. Sources: Smith 1984, "Efficient Monte Carlo procedures for generating points uniformly
 * distributed over bounded regions", Operations Research 32(6); for weights, Tervonen, van Valkenhoef, Baştürk and Postmus 2013,
 * "Hit-And-Run enables efficient weight generation for simulation-based multiple criteria decision analysis", European Journal of
 * Operational Research 224(3).
 *
 * <p>Directions are differences of points found beforehand, so that a thin polytope is walked along and not across; they do not
 * depend on where the walk stands, which keeps the draw even. Every draw is a walk of its own, from a point found beforehand.
 */
final class EvenDraw implements WeightDraw {

    private static final int SCOUTS = 512;
    private static final int STARTS = 1_024;
    private static final int STEPS = 40;
    private static final double ACROSS = 1e-12;

    /** A side that leans this little against every direction bounds none of them. */
    private static final double FLAT = 1e-9;

    private final AffineFrame frame;
    private final double[][] limits;
    private final double[] room;
    private final double[][] starts;
    private final long start;
    private final long[][] keys;

    EvenDraw(Polytope polytope, long seed) {
        this.frame = AffineFrame.of(polytope);
        List<LinearLimit.Inequality> rows = new ArrayList<>(polytope.rows);
        for (int i = 0; i < polytope.size; i++) {
            double[] negative = new double[polytope.size];
            negative[i] = -1;
            rows.add(new LinearLimit.Inequality(negative, 0));
        }
        rows.removeIf(row -> frame.basis().stream().allMatch(direction -> Math.abs(row.times(direction)) < FLAT));
        this.limits = rows.stream()
                .map(row -> frame.basis().stream().mapToDouble(row::times).toArray())
                .toArray(double[][]::new);
        this.room = rows.stream()
                .mapToDouble(row -> Math.max(0, row.most() - row.times(frame.centre())))
                .toArray();
        this.start = Draws.key(seed, Draws.Purpose.WEIGHT, "walk/start");
        this.keys = new long[STEPS][];
        for (int step = 0; step < STEPS; step++) {
            keys[step] = Simplex.keys("walk/" + step, 3, seed);
        }
        this.starts = starts(Simplex.keys("walk/before", 3, seed));
    }

    private double[][] starts(long[] before) {
        int dimensions = frame.basis().size();
        List<double[]> scouts = new ArrayList<>();
        frame.corners().forEach(corner -> scouts.add(frame.inside(corner)));
        double[] point = new double[dimensions];
        long counter = 0;
        for (int i = 0; i < SCOUTS; i++) {
            for (int step = 0; step <= dimensions; step++) {
                step(point, scouts.toArray(double[][]::new), before, counter++);
            }
            scouts.add(point.clone());
        }
        double[][] directions = scouts.toArray(double[][]::new);
        double[][] found = new double[STARTS][];
        for (int i = 0; i < STARTS; i++) {
            for (int step = 0; step <= dimensions; step++) {
                step(point, directions, before, counter++);
            }
            found[i] = point.clone();
        }
        return found;
    }

    @Override
    public void weights(long draw, double[] into) {
        double[] point = starts[chosen(start, draw, starts.length)].clone();
        for (long[] step : keys) {
            step(point, starts, step, draw);
        }
        frame.outside(point, into);
        double sum = 0;
        for (int i = 0; i < into.length; i++) {
            into[i] = Math.max(0, into[i]);
            sum += into[i];
        }
        for (int i = 0; i < into.length; i++) {
            into[i] /= sum;
        }
    }

    private void step(double[] point, double[][] points, long[] keys, long draw) {
        double[] one = points[chosen(keys[0], draw, points.length)];
        double[] other = points[chosen(keys[1], draw, points.length)];
        double[] direction = new double[point.length];
        for (int k = 0; k < direction.length; k++) {
            direction[k] = one[k] - other[k];
        }
        double back = Double.NEGATIVE_INFINITY;
        double ahead = Double.POSITIVE_INFINITY;
        for (int row = 0; row < limits.length; row++) {
            double along = AffineFrame.dot(limits[row], direction);
            double left = Math.max(0, room[row] - AffineFrame.dot(limits[row], point));
            if (along > ACROSS) {
                ahead = Math.min(ahead, left / along);
            } else if (along < -ACROSS) {
                back = Math.max(back, left / along);
            }
        }
        if (!Double.isInfinite(back) && !Double.isInfinite(ahead)) {
            double step = back + Draws.uniform(keys[2], draw) * (ahead - back);
            for (int k = 0; k < point.length; k++) {
                point[k] += step * direction[k];
            }
        }
    }

    private static int chosen(long key, long draw, int count) {
        return (int) (Draws.uniform(key, draw) * count);
    }
}
