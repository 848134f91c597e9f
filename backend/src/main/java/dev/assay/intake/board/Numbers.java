package dev.assay.intake.board;

import java.util.Optional;

/** Numbers as boards write them. */
public final class Numbers {
    private Numbers() {}

    public static Optional<Double> of(String text) {
        if (text.isEmpty() || text.length() > 30) {
            return Optional.empty();
        }
        try {
            return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A score and a distance from it, to the ten-thousandth, so that 88.7 − 2.3 is 86.4. */
    public static double sum(double score, double distance) {
        return rounded(score + distance);
    }

    /** To the ten-thousandth. */
    public static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
