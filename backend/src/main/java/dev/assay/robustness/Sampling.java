package dev.assay.robustness;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The measurement draws of one table. One copy per thread; the keys and tables behind it are shared. */
final class Sampling {
    private final Slots slots;
    private final DoubleUnaryOperator[] samplers;
    private final long[] keys;
    /** Factors and slots that vary; the others stand from the start. */
    private final int[] drawn;

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
        this.drawn = IntStream.range(0, keys.length)
                .filter(factor -> !slots.isPoint(factor))
                .toArray();
        this.uncertain = IntStream.range(0, values.length)
                .filter(slot -> !slots.isSettled(slot))
                .toArray();
        for (int f = 0; f < levels.length; f++) {
            levels[f] = slots.isPoint(f) ? samplers[f].applyAsDouble(0.5) : 0;
        }
        for (int s = 0; s < values.length; s++) {
            values[s] = slots.isSettled(s) ? slots.slot(s).value(levels) : 0;
        }
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
        for (int f : drawn) {
            levels[f] = samplers[f].applyAsDouble(Draws.uniform(keys[f], draw));
        }
        for (int slot : uncertain) {
            values[slot] = slots.slot(slot).value(levels);
        }
        return values;
    }
}
