package dev.assay.evidence;

import dev.assay.catalog.Basis;
import java.util.Collection;
import java.util.List;

/** How far rows about one model on one benchmark can be trusted. */
public final class Grading {

    private Grading() {}

    /** A row by what it gives: the report of a developer's or a rival's figure is a secondary report, whoever prints it. */
    public static Grade of(EvidenceRow row, Origins origins) {
        Grade alone = alone(row);
        return alone != Grade.E && origins.isReport(row) ? Grade.D : alone;
    }

    /** A row by itself. A row whose source was not located is conjecture, whoever is named in it. */
    private static Grade alone(EvidenceRow row) {
        if (row.provenance().basis() == Basis.UNVERIFIED) {
            return Grade.E;
        }
        return switch (row.evaluatorClass()) {
            case THIRD_PARTY -> Grade.B;
            case OWN_PILOT -> isFrozenPilot(row) ? Grade.A : Grade.B;
            case FIRST_PARTY -> Grade.C;
            case COMPETITOR -> row.provenance().basis() == Basis.CITED ? Grade.C : Grade.D;
        };
    }

    /** An own pilot that fixed protocol, number of items and blind rating before it was run, and states its interval. */
    private static boolean isFrozenPilot(EvidenceRow row) {
        return row.interval().isPresent()
                && row.protocolFrozen()
                        .flatMap(frozen -> row.provenance().published().map(published -> !frozen.lastDay()
                                .isAfter(published.firstDay())))
                        .orElse(false);
    }

    /**
     * Rows together: third-party figures of different origin and different evaluators replicate each other, unless they contradict
     * each other.
     */
    static Grade together(Collection<EvidenceRow> rows, Origins origins, boolean disputed) {
        Grade best =
                rows.stream().map(row -> of(row, origins)).min(Enum::compareTo).orElse(Grade.E);
        if (disputed) {
            return best == Grade.A ? Grade.B : best;
        }
        return replicated(rows, origins) ? Grade.A : best;
    }

    /** The same for rows of which it is not asked whether they contradict each other. */
    public static Grade together(Collection<EvidenceRow> rows, Origins origins) {
        return together(rows, origins, false);
    }

    private static boolean replicated(Collection<EvidenceRow> rows, Origins origins) {
        List<EvidenceRow> independent = rows.stream()
                .filter(row -> of(row, origins) == Grade.B && row.evaluatorClass() == EvaluatorClass.THIRD_PARTY)
                .toList();
        long evaluators =
                independent.stream().map(EvidenceRow::evaluator).distinct().count();
        long sources = independent.stream().map(origins::root).distinct().count();
        return evaluators > 1 && sources > 1;
    }
}
