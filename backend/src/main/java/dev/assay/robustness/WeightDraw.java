package dev.assay.robustness;

/** The weights of a draw. May be asked by several threads, in any order. */
@FunctionalInterface
public interface WeightDraw {

    /** @param into receives the weights, in the order of the criteria */
    void weights(long draw, double[] into);
}
