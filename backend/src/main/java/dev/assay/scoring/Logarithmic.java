package dev.assay.scoring;

import dev.assay.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Equal ratios are worth the same: v(c) = 100·ln(W/c)/ln(W/B), with 0 &lt; B &lt; W. For money and other amounts of which less is
 * better, spread over at least a factor of {@value ValueFunction#LEAST_LOG_RATIO}.
 *
 * @param logRatio ln(W/B), worked out once
 */
record Logarithmic(Scale scale, double logRatio) implements ValueFunction {

    Logarithmic(Scale scale) {
        this(scale, StrictMath.log(scale.worst() / scale.best()));
    }

    static List<String> reasonsAgainst(Scale scale) {
        List<String> reasons = new ArrayList<>();
        if (!(scale.best() > 0 && scale.best() < scale.worst())) {
            reasons.add("A log scale needs 0 < best < worst, got best " + scale.best() + " and worst " + scale.worst()
                    + ". Maybe use a linear scale.");
        } else if (scale.worst() / scale.best() < LEAST_LOG_RATIO) {
            reasons.add("A log scale needs worst/best of at least 10, got " + scale.worst() / scale.best()
                    + ". Maybe use a linear scale.");
        }
        if (!scale.points().isEmpty()) {
            reasons.add("A log scale takes no inner points. Remove them or use a linear scale.");
        }
        return reasons;
    }

    @Override
    public double value(double measurement) {
        if (measurement >= scale.worst()) {
            return 0;
        }
        if (measurement <= scale.best()) {
            return 100;
        }
        return Math.max(0, Math.min(100, 100 * StrictMath.log(scale.worst() / measurement) / logRatio));
    }

    /** ∫ ln(W/c) dc = c·ln(W/c) + c; flat at 100 below the best and at 0 above the worst. */
    @Override
    public double expected(Interval measured) {
        double flatAtBest = Math.max(0, Math.min(measured.high(), scale.best()) - measured.low());
        Interval inside = measured.clamp(scale.range());
        double area = 100 * flatAtBest + 100 * (primitive(inside.high()) - primitive(inside.low())) / logRatio;
        return area / (measured.high() - measured.low());
    }

    private double primitive(double level) {
        return level * StrictMath.log(scale.worst() / level) + level;
    }

    @Override
    public boolean isStraight(Interval measured) {
        return measured.isPoint();
    }

    @Override
    public Optional<Interval> inverse(double value) {
        if (!(value >= 0 && value <= 100)) {
            return Optional.empty();
        }
        return Optional.of(Interval.point(scale.worst() * StrictMath.exp(-value / 100 * logRatio))
                .clamp(scale.range()));
    }
}
