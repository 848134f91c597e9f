package dev.assay.quantity;

/** A closed interval of finite numbers, low ≤ high, both in the unit of whatever carries it. */
public record Interval(double low, double high) {

    /** @throws IllegalArgumentException if an end is not finite or the ends are reversed */
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(
                    "Interval ends must be finite numbers, got " + low + " and " + high + ".");
        }
        if (low > high) {
            throw new IllegalArgumentException(
                    "Interval is reversed: low " + low + " is above high " + high + ". Maybe swap the two.");
        }
    }

    public static Interval point(double value) {
        return new Interval(value, value);
    }

    public boolean isPoint() {
        return low == high;
    }

    public double middle() {
        return low + (high - low) / 2;
    }

    public Interval clamp(Interval bounds) {
        return new Interval(clamp(low, bounds), clamp(high, bounds));
    }

    public Interval hull(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    private static double clamp(double value, Interval bounds) {
        return Math.max(bounds.low, Math.min(bounds.high, value));
    }
}
