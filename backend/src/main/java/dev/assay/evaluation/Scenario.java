package dev.assay.evaluation;

import dev.assay.catalog.FactValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A named what-if: some facts are assumed to turn out otherwise, and the case is scored again with its own findings. Nobody gives
 * it a probability.
 *
 * @param id short id, unique in the case
 * @param assumptions what is assumed and why it might come about, in words
 * @param asOf the day at which facts are read, absent = the day of the case
 * @param volume how many times the workload of the need is asked, absent = once
 */
public record Scenario(
        String id,
        String name,
        Horizon horizon,
        String assumptions,
        Optional<LocalDate> asOf,
        Optional<Double> volume,
        List<Override> overrides) {

    public Scenario {
        overrides = List.copyOf(overrides);
    }

    /** For which decision the scenario counts. */
    public enum Horizon {
        /** Within the contract term. */
        NEAR,
        /** At renewal and beyond. */
        FAR
    }

    /**
     * One fact assumed otherwise.
     *
     * @param subject offering id, {@code model:} or {@code vendor:} and its id for all candidates of that model or vendor, or {@code *} for
     *     all candidates and for facts of the case. A vendor's {@code operator.} facts reach the routes it runs, its {@code
     *     developer.}, {@code model.} and {@code supplyChain.} facts the models it made, all others both
     * @param field vocabulary field, or {@code criterion.} and a criterion id for the level measured on that criterion
     */
    public record Override(String subject, String field, FactValue value) {

        /** Prefix of a field that sets the level on a criterion. */
        public static final String LEVEL_OF = "criterion.";

        public static final String MODEL = "model:";
        public static final String VENDOR = "vendor:";
    }
}
