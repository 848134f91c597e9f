package dev.assay.evaluation;

import dev.assay.catalog.Level;
import dev.assay.scoring.Scale;
import java.util.List;
import java.util.Optional;

/**
 * One criterion, declared before the data: what is read, at which level, and how it becomes a value.
 *
 * @param id short id, unique in the case
 * @param reads where the measurement comes from
 * @param scale unit, direction, worst and best level, value function
 * @param anchors for levelled criteria: what each level means, worst first
 * @param whereNotApplicable level that counts for an alternative about which the question does not arise; absent = none is stated
 */
public record Criterion(
        String id,
        String name,
        Group group,
        Level level,
        Reads reads,
        Scale scale,
        List<Anchor> anchors,
        Optional<Double> whereNotApplicable) {

    /** A criterion that states no level for alternatives it does not apply to. */
    public Criterion(String id, String name, Group group, Level level, Reads reads, Scale scale, List<Anchor> anchors) {
        this(id, name, group, level, reads, scale, anchors, Optional.empty());
    }

    public enum Group {
        PERFORMANCE,
        PRICE,
        OPENNESS,
        RISK
    }

    public record Anchor(double level, String text) {}

    /**
     * Where the measurement comes from.
     *
     * @param source kind of source
     * @param key benchmark id for {@code BENCHMARK}, mapping id (e.g. {@code openness-1}, {@code continuity-1}) for {@code
     *     LEVELS}, vocabulary field for {@code FACT}, empty for the others
     */
    public record Reads(Source source, String key) {
        public enum Source {
            BENCHMARK,
            WORKLOAD_COST,
            LEVELS,
            RESIDUAL_COMPLIANCE,
            FACT;

            // Each question names every source, so that a new one does not compile before it has answered them all.

            /** Whether its values are scores that somebody measured on a benchmark, which the key names. */
            public boolean isMeasured() {
                return switch (this) {
                    case BENCHMARK -> true;
                    case WORKLOAD_COST, LEVELS, RESIDUAL_COMPLIANCE, FACT -> false;
                };
            }

            /** Whether its value is a total in a currency, which is the unit of its scale. */
            public boolean isMoney() {
                return switch (this) {
                    case WORKLOAD_COST -> true;
                    case BENCHMARK, LEVELS, RESIDUAL_COMPLIANCE, FACT -> false;
                };
            }

            /** Whether its value is read from a table of levels, which the key names. */
            public boolean isLevelled() {
                return switch (this) {
                    case LEVELS -> true;
                    case BENCHMARK, WORKLOAD_COST, RESIDUAL_COMPLIANCE, FACT -> false;
                };
            }

            /** Whether its value follows from what rules found, so that other findings change it. */
            public boolean readsFindings() {
                return switch (this) {
                    case RESIDUAL_COMPLIANCE -> true;
                    case BENCHMARK, WORKLOAD_COST, LEVELS, FACT -> false;
                };
            }

            /** Whether its value is a fact of the vocabulary, which the key names; a fact alone can be not applicable. */
            public boolean isFact() {
                return switch (this) {
                    case FACT -> true;
                    case BENCHMARK, WORKLOAD_COST, LEVELS, RESIDUAL_COMPLIANCE -> false;
                };
            }

            /** Whether a person may judge its value, or a scenario assume it, in place of what is held. */
            public boolean mayBeStated() {
                return switch (this) {
                    case BENCHMARK, WORKLOAD_COST, LEVELS, FACT -> true;
                    case RESIDUAL_COMPLIANCE -> false;
                };
            }
        }
    }
}
