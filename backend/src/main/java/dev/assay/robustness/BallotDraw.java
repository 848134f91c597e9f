package dev.assay.robustness;

import dev.assay.scoring.SwingWeights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Weights drawn from swing ballots: a blend of all of them, or one of them, each swing having wandered a little. */
final class BallotDraw implements WeightDraw {

    enum Choice {
        BLEND,
        ONE
    }

    private final double[][] swings;
    private final long[][] wander;
    private final long[] shares;
    private final double jitter;
    private final Choice choice;

    BallotDraw(List<String> criteria, List<Map<String, Double>> ballots, double jitter, long seed, Choice choice) {
        if (!(jitter >= 0 && jitter <= 100)) {
            throw new IllegalArgumentException("A swing wanders by 0 to 100 points, not by " + jitter + ".");
        }
        List<Map<String, Double>> weighed = ballots.stream()
                .filter(ballot -> SwingWeights.normalised(criteria, ballot).isPresent())
                .toList();
        this.jitter = jitter;
        this.choice = choice;
        this.shares = Simplex.keys("ballot", weighed.size(), seed);
        this.swings = new double[weighed.size()][criteria.size()];
        this.wander = new long[weighed.size()][criteria.size()];
        for (int k = 0; k < swings.length; k++) {
            for (int i = 0; i < criteria.size(); i++) {
                swings[k][i] = weighed.get(k).getOrDefault(criteria.get(i), 0.0);
                wander[k][i] = Draws.key(seed, Draws.Purpose.WEIGHT, "swing/" + k + "/" + criteria.get(i));
            }
        }
    }

    @Override
    public void weights(long draw, double[] into) {
        double[] lambda = lambda(draw);
        double[] ballot = new double[into.length];
        Arrays.fill(into, 0);
        for (int k = 0; k < swings.length; k++) {
            if (lambda[k] == 0) {
                continue;
            }
            wandered(k, draw, ballot);
            for (int i = 0; i < into.length; i++) {
                into[i] += lambda[k] * ballot[i];
            }
        }
    }

    private double[] lambda(long draw) {
        double[] lambda = new double[shares.length];
        if (choice == Choice.BLEND) {
            Simplex.dirichlet(shares, draw, lambda);
        } else {
            lambda[(int) (Draws.uniform(shares[0], draw) * shares.length)] = 1;
        }
        return lambda;
    }

    /** The ballot's weights after its swings have wandered; as stated, should all of them have wandered to nothing. */
    private void wandered(int k, long draw, double[] into) {
        double sum = 0;
        for (int i = 0; i < into.length; i++) {
            double step = jitter * (2 * Draws.uniform(wander[k][i], draw) - 1);
            into[i] = Math.max(0, Math.min(100, swings[k][i] + step));
            sum += into[i];
        }
        double[] weighed = sum > 0 ? into : swings[k];
        double total = sum > 0 ? sum : sum(swings[k]);
        for (int i = 0; i < into.length; i++) {
            into[i] = weighed[i] / total;
        }
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
