package dev.assay.cost;

/** Which way list prices go over the term. */
public enum PriceTrend {
    FLAT,
    FALLING,
    RISING
}
