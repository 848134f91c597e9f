package dev.assay.assessment.cell;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.Criterion.Anchor;
import dev.assay.quantity.Interval;
import dev.assay.rulebook.FactSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A versioned table from facts to five anchored levels, 0 to 4. A changed table is a new mapping with a new id; a missing fact
 * leaves every level possible that it could still lead to.
 */
public sealed interface LevelMapping permits OpennessLevels, ContinuityLevels {

    /** Id with version, as a criterion names it. */
    String id();

    /** What each level means, worst first. */
    List<Anchor> anchors();

    Derived derive(Facts facts);

    static Optional<LevelMapping> named(String id) {
        return all().filter(mapping -> mapping.id().equals(id)).findFirst();
    }

    static Stream<LevelMapping> all() {
        return Stream.of(new OpennessLevels(), new ContinuityLevels());
    }

    /**
     * What a mapping may read.
     *
     * @param sheet the alternative's facts as rules read them, with what the case records and a scenario assumes
     */
    record Facts(Catalog catalog, Offering offering, Model model, FactSheet sheet, LocalDate asOf, int termMonths) {

        /** What settles something: an unverified statement reads as missing. */
        FactValue settled(String field) {
            FactSheet.Reading reading = sheet.reading(field);
            return reading.basis() == Basis.UNVERIFIED ? FactValue.unknown("unverified") : reading.value();
        }

        /** The code of a field, empty where it is not settled. */
        Optional<String> code(String field) {
            return Optional.of(settled(field))
                    .filter(FactValue.Code.class::isInstance)
                    .map(value -> ((FactValue.Code) value).code());
        }

        boolean says(String field, FactValue value) {
            return settled(field).equals(value);
        }

        /** Whether the case itself says something of the field, before and above what the catalog holds. */
        boolean isRecorded(String field) {
            return sheet.reading(field).basis() == Basis.CASE && !settled(field).isUnknown();
        }
    }

    /**
     * @param levels levels still possible
     * @param why from which facts, in words
     * @param rests fields that decide the level; those that are missing where several levels are possible
     */
    record Derived(Interval levels, String why, List<String> rests) {
        static Derived at(double level, String why, String... rests) {
            return new Derived(Interval.point(level), why, List.of(rests));
        }

        static Derived between(double low, double high, String why, String... rests) {
            return new Derived(new Interval(low, high), why, List.of(rests));
        }
    }
}
