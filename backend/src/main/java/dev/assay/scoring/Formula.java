package dev.assay.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A level as a sum of products of factors: {@code constant + Σ coefficient × Π factors}. A noisy score less a vendor's bias is one,
 * and so is a price in dollars times a rate times an uncertain workload.
 *
 * @param terms added in this order
 */
public record Formula(double constant, List<Term> terms) {

    /** @param factors ids of the factors multiplied; a factor named twice is squared */
    public record Term(double coefficient, List<String> factors) {
        /** @throws IllegalArgumentException if the coefficient is not finite or no factor is named */
        public Term {
            factors = List.copyOf(factors);
            if (!Double.isFinite(coefficient) || factors.isEmpty()) {
                throw new IllegalArgumentException("A term needs a finite coefficient and a factor, got " + coefficient
                        + " and " + factors + ". Maybe it belongs to the constant.");
            }
        }
    }

    /** @throws IllegalArgumentException if the constant is not finite */
    public Formula {
        terms = List.copyOf(terms);
        if (!Double.isFinite(constant)) {
            throw new IllegalArgumentException(
                    "The constant of a formula must be finite, got " + constant + ". Maybe the level is unknown.");
        }
    }

    public static Formula constant(double level) {
        return new Formula(level, List.of());
    }

    /** The factor itself. */
    public static Formula of(String factor) {
        return constant(0).plus(1, factor);
    }

    public Formula plus(double coefficient, String... factors) {
        List<Term> more = new ArrayList<>(terms);
        more.add(new Term(coefficient, List.of(factors)));
        return new Formula(constant, more);
    }

    public boolean isConstant() {
        return terms.isEmpty();
    }

    /** Ids of the factors, in the order in which the terms name them. */
    public Stream<String> factors() {
        return terms.stream().flatMap(term -> term.factors().stream()).distinct();
    }
}
