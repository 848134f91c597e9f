package dev.assay.evidence;

import dev.assay.catalog.Basis;
import java.util.Collection;
import java.util.List;

/** How far rows about one model on one benchmark can be trusted. */
public final class Grading {

    private Grading() {}

    /** A row by itself. A row whose source was not located is conjecture, whoever is named in it. */
    public static Grade of(EvidenceRow row) {
        if (row.provenance().basis() == Basis.UNVERIFIED) {
            return Grade.E;
        }
        return switch (row.evaluatorClass()) {
            case THIRD_PARTY, OWN_PILOT -> Grade.B;
            case FIRST_PARTY -> Grade.C;
            case COMPETITOR -> row.provenance().basis() == Basis.CITED ? Grade.C : Grade.D;
        };
    }

    /** Rows together: third-party figures of different origin and different evaluators replicate each other. */
    public static Grade together(Collection<EvidenceRow> rows) {
        List<EvidenceRow> independent = rows.stream()
                .filter(row -> of(row) == Grade.B && row.evaluatorClass() == EvaluatorClass.THIRD_PARTY)
                .toList();
        long evaluators =
                independent.stream().map(EvidenceRow::evaluator).distinct().count();
        long origins = independent.stream().map(EvidenceRow::origin).distinct().count();
        if (evaluators > 1 && origins > 1) {
            return Grade.A;
        }
        return rows.stream().map(Grading::of).min(Enum::compareTo).orElse(Grade.E);
    }
}
