package dev.assay.scoring;

import dev.assay.quantity.Interval;
import java.util.List;

/**
 * A global scale, declared before the data, and the value function on it.
 *
 * @param unit unit of the measurement
 * @param worst level with value 0
 * @param best level with value 100; above or below {@code worst} according to the direction
 * @param form shape of the value function
 * @param points inner points (level, value) of a piecewise-linear function, from worst to best; empty = straight line
 */
public record Scale(String unit, double worst, double best, Form form, List<Point> points) {

    public enum Form {
        LINEAR,
        LOG
    }

    public record Point(double level, double value) {}

    public Scale {
        points = List.copyOf(points);
    }

    public static Scale linear(String unit, double worst, double best) {
        return new Scale(unit, worst, best, Form.LINEAR, List.of());
    }

    public boolean higherIsBetter() {
        return best > worst;
    }

    /** The declared levels, lowest to highest, whichever end is the better one. */
    public Interval range() {
        return new Interval(Math.min(worst, best), Math.max(worst, best));
    }
}
