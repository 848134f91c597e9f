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
            FACT
        }
    }
}
