package dev.assay.intake.csv;

import dev.assay.catalog.Level;
import dev.assay.catalog.SubjectId;
import java.util.List;

/** How a row names the entry it is about: a level and an id. */
final class Subjects {

    private Subjects() {}

    static SubjectId read(CsvRow row, String idColumn) {
        Level level = row.choice("level", Level.class);
        String id = row.id(idColumn);
        if (level == Level.CASE) {
            row.problem("level", "Facts of a case are no part of the catalog.", "Record them in the case.");
        }
        return new SubjectId(level, id.isBlank() ? "?" : id);
    }

    static List<Reference> reference(String column, SubjectId subject) {
        return switch (subject.level()) {
            case VENDOR, SUPPLY_CHAIN -> List.of(new Reference(column, "vendors", subject.id()));
            case MODEL -> List.of(new Reference(column, "models", subject.id()));
            case OFFERING -> List.of(new Reference(column, "offerings", subject.id()));
            case REGIME, CASE -> List.of();
        };
    }
}
