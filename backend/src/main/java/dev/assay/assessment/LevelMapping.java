package dev.assay.assessment;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.Criterion.Anchor;
import dev.assay.quantity.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A versioned table from facts to five anchored levels, 0 to 4. A changed table is a new mapping with a new id; a missing fact
 * leaves every level possible that it could still lead to.
 */
sealed interface LevelMapping permits OpennessLevels, ContinuityLevels {

    /** Id with version, as a criterion names it. */
    String id();

    /** What each level means, worst first. */
    List<Anchor> anchors();

    Derived derive(Facts facts);

    /** Whether the level follows from the model alone, so that all its routes share it. */
    boolean ofTheModel();

    static Optional<LevelMapping> named(String id) {
        return all().filter(mapping -> mapping.id().equals(id)).findFirst();
    }

    static Stream<LevelMapping> all() {
        return Stream.of(new OpennessLevels(), new ContinuityLevels());
    }

    /** What a mapping may read. */
    record Facts(Catalog catalog, Offering offering, Model model, LocalDate asOf, int termMonths) {}

    /**
     * @param levels levels still possible
     * @param why from which facts, in words
     */
    record Derived(Interval levels, String why) {
        static Derived at(double level, String why) {
            return new Derived(Interval.point(level), why);
        }

        static Derived between(double low, double high, String why) {
            return new Derived(new Interval(low, high), why);
        }
    }
}
