package dev.assay.scoring;

import java.util.HashMap;
import java.util.Map;

/**
 * Values that were worked out once. What a measurement is worth rests on nothing but itself and the value function, and integrating
 * it takes most of the time of a ranking, so tables share these: those of one case, and those of many cases that compare the same
 * offerings. For one thread. Forgets everything when it has grown large.
 */
public final class Values {
    private static final int MOST = 20_000;

    private final Map<Asked, ValueSpan> known = new HashMap<>();

    private record Asked(Measurement measurement, ValueFunction function) {}

    /** Over all levels still possible. */
    public ValueSpan of(Measurement measurement, ValueFunction function) {
        Asked asked = new Asked(measurement, function);
        ValueSpan value = known.get(asked);
        if (value == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            value = measurement.through(function);
            known.put(asked, value);
        }
        return value;
    }

    /** Where an unknown measurement is read by the convention. */
    ValueSpan of(Measurement measurement, ValueFunction function, Convention convention) {
        return measurement.range().isEmpty() ? measurement.through(function, convention) : of(measurement, function);
    }
}
