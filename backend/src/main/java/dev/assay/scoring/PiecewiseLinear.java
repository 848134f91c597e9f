package dev.assay.scoring;

import dev.assay.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Straight lines between declared points; with no inner point, one straight line from worst to best. */
record PiecewiseLinear(Scale scale, List<Scale.Point> knots) implements ValueFunction {

    PiecewiseLinear(Scale scale) {
        this(scale, knotsOf(scale));
    }

    private static List<Scale.Point> knotsOf(Scale scale) {
        List<Scale.Point> knots = new ArrayList<>();
        knots.add(new Scale.Point(scale.worst(), 0));
        knots.addAll(scale.points());
        knots.add(new Scale.Point(scale.best(), 100));
        return List.copyOf(knots);
    }

    static List<String> reasonsAgainst(Scale scale) {
        List<String> reasons = new ArrayList<>();
        List<Scale.Point> knots = knotsOf(scale);
        for (int i = 1; i < knots.size(); i++) {
            Scale.Point before = knots.get(i - 1);
            Scale.Point point = knots.get(i);
            boolean onward = scale.higherIsBetter() ? point.level() > before.level() : point.level() < before.level();
            if (!onward) {
                reasons.add("Level " + point.level() + " does not lie beyond " + before.level()
                        + " on the way from worst to best. List the points from worst to best, each level once.");
            }
            if (!(point.value() >= before.value())) {
                reasons.add("The value falls from " + before.value() + " to " + point.value() + " at level "
                        + point.level() + ". A better level cannot be worth less: values rise from 0 to 100.");
            }
        }
        return reasons;
    }

    @Override
    public double value(double measurement) {
        for (int i = 1; i < knots.size(); i++) {
            Scale.Point from = knots.get(i - 1);
            Scale.Point to = knots.get(i);
            double share = (measurement - from.level()) / (to.level() - from.level());
            if (share <= 0) {
                return from.value();
            }
            if (share <= 1) {
                return Math.min(to.value(), from.value() + share * (to.value() - from.value()));
            }
        }
        return 100;
    }

    @Override
    public double expected(Interval measured) {
        List<Double> cuts = new ArrayList<>();
        cuts.add(measured.low());
        knots.stream()
                .map(Scale.Point::level)
                .filter(level -> measured.low() < level && level < measured.high())
                .sorted()
                .forEach(cuts::add);
        cuts.add(measured.high());
        double area = 0;
        for (int i = 1; i < cuts.size(); i++) {
            double width = cuts.get(i) - cuts.get(i - 1);
            area += width * (value(cuts.get(i - 1)) + value(cuts.get(i))) / 2;
        }
        return area / (measured.high() - measured.low());
    }

    @Override
    public boolean isStraight(Interval measured) {
        return !clamps(measured)
                && knots.stream()
                        .map(Scale.Point::level)
                        .noneMatch(level -> measured.low() < level && level < measured.high());
    }

    @Override
    public Optional<Interval> inverse(double value) {
        Optional<Interval> found = Optional.empty();
        for (int i = 1; i < knots.size(); i++) {
            Optional<Interval> here = inverseBetween(knots.get(i - 1), knots.get(i), value);
            if (here.isPresent()) {
                Interval levels = here.get();
                found = Optional.of(found.map(levels::hull).orElse(levels));
            }
        }
        return found;
    }

    private static Optional<Interval> inverseBetween(Scale.Point from, Scale.Point to, double value) {
        if (!(from.value() <= value && value <= to.value())) {
            return Optional.empty();
        }
        if (from.value() == to.value()) {
            return Optional.of(new Interval(Math.min(from.level(), to.level()), Math.max(from.level(), to.level())));
        }
        double share = (value - from.value()) / (to.value() - from.value());
        return Optional.of(Interval.point(from.level() + share * (to.level() - from.level())));
    }
}
