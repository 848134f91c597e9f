package dev.assay.scoring;

import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import java.util.function.DoubleUnaryOperator;

/**
 * The mean value of an estimate, by the midpoint rule over the quantiles of its noise and over the uniform share of its bias: the same
 * nodes in the same order, so the same bits everywhere.
 */
final class Quadrature {

    private static final int NOISE = 128;
    private static final int BIAS = 8;

    private Quadrature() {}

    /** E v(clamp(X)) with X = noise − bias·U, U uniform on [0, 1]. */
    static double expected(ValueFunction function, Distribution noise, double bias, Interval domain) {
        DoubleUnaryOperator sampler = noise.sampler();
        int shares = bias == 0 ? 1 : BIAS;
        double sum = 0;
        for (int i = 0; i < NOISE; i++) {
            double level = sampler.applyAsDouble((i + 0.5) / NOISE);
            for (int j = 0; j < shares; j++) {
                double shifted = level - bias * ((j + 0.5) / shares);
                sum += function.value(Math.max(domain.low(), Math.min(domain.high(), shifted)));
            }
        }
        return sum / ((double) NOISE * shares);
    }
}
