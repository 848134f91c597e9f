package dev.assay.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The measurement draws of one table. One copy per thread; the keys and tables behind it are shared. */
final class Sampling {
    private final Slots slots;
    private final DoubleUnaryOperator[] samplers;
    private final long[] keys;
    private final int[] uncertain;
    private final double[] levels;
    private final double[] values;

    Sampling(Slots slots, long seed, Draws.Purpose purpose) {
        this(slots, slots.samplers().toArray(DoubleUnaryOperator[]::new), keys(slots.factors, seed, purpose));
    }

    private Sampling(Slots slots, DoubleUnaryOperator[] samplers, long[] keys) {
        this.slots = slots;
        this.samplers = samplers;
        this.keys = keys;
        this.levels = new double[keys.length];
        this.values = new double[slots.size()];
        int[] moving = new int[slots.size()];
        int count = 0;
        for (int s = 0; s < values.length; s++) {
            if (slots.slot(s).isConstant()) {
                values[s] = slots.slot(s).value(levels);
            } else {
                moving[count++] = s;
            }
        }
        this.uncertain = Arrays.copyOf(moving, count);
    }

    private static long[] keys(List<String> factors, long seed, Draws.Purpose purpose) {
        return factors.stream()
                .mapToLong(factor -> Draws.key(seed, purpose, factor))
                .toArray();
    }

    /** The same draws, with room of its own to compute in. */
    Sampling copy() {
        return new Sampling(slots, samplers, keys);
    }

    /** The value of every slot in this draw; the array is overwritten by the next. */
    double[] values(long draw) {
        for (int f = 0; f < keys.length; f++) {
            levels[f] = samplers[f].applyAsDouble(Draws.uniform(keys[f], draw));
        }
        for (int slot : uncertain) {
            values[slot] = slots.slot(slot).value(levels);
        }
        return values;
    }
}
