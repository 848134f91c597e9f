package dev.assay.scoring;

/** Expected, worst and best of a value, 0–100: worst ≤ expected ≤ best. */
public record ValueSpan(double expected, double worst, double best) {

    public static final ValueSpan NOTHING = exact(0);

    /** @throws IllegalArgumentException if the three are not in order */
    public ValueSpan {
        if (!(worst <= expected && expected <= best)) {
            throw new IllegalArgumentException(
                    "A value span needs worst ≤ expected ≤ best, got " + worst + ", " + expected + ", " + best + ".");
        }
    }

    public static ValueSpan exact(double value) {
        return new ValueSpan(value, value, value);
    }

    /** The same ends about another expected value, moved out where they would leave it outside: an interval shown is never all of it. */
    ValueSpan holding(double mean) {
        return new ValueSpan(mean, Math.min(worst, mean), Math.max(best, mean));
    }

    public ValueSpan times(double weight) {
        double scaledWorst = weight * worst;
        double scaledBest = weight * best;
        return new ValueSpan(Math.max(scaledWorst, Math.min(scaledBest, weight * expected)), scaledWorst, scaledBest);
    }

    public ValueSpan plus(ValueSpan other) {
        double sumWorst = worst + other.worst;
        double sumBest = best + other.best;
        return new ValueSpan(Math.max(sumWorst, Math.min(sumBest, expected + other.expected)), sumWorst, sumBest);
    }
}
