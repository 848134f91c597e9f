package dev.assay.rulebook.vocabulary;

import dev.assay.catalog.Level;
import java.util.List;

/** What the evidence on the model looks like, over the benchmarks that the case's criteria read. */
final class EvidenceFields {

    private static final Declared EVIDENCE = new Declared("evidence", Level.MODEL);

    static final List<Field> ALL = List.of(
            EVIDENCE.number(
                    "rows", "rows", "evidence rows", "How many figures are held for the case's benchmarks.", "3"),
            EVIDENCE.code(
                    "bestGrade",
                    Codes.of("A", "B", "C", "D", "E", "J"),
                    "best evidence grade",
                    "The best grade among those figures: A third-party and replicated, B third-party, C the seller's own"
                            + " claim, D a report of a claim, E conjecture, J judged.",
                    "C"),
            EVIDENCE.yesNo(
                    "firstPartyOnly",
                    "first-party evidence only",
                    "Figures are held, and every one of them comes from the developer or a competitor."),
            EVIDENCE.number(
                    "independentShare",
                    "%",
                    "independent share",
                    "Share of those figures measured by third parties or in an own pilot.",
                    "50"),
            EVIDENCE.number(
                    "coverage",
                    "%",
                    "evidence coverage",
                    "Share of the case's benchmark criteria for which at least one figure is held.",
                    "50"),
            EVIDENCE.number(
                    "newestAgeMonths",
                    "months",
                    "age of the newest evidence",
                    "Whole months since the newest of those figures was published.",
                    "12"),
            EVIDENCE.yesNo(
                    "mayBeContaminated",
                    "items may have been in training",
                    "Figures are held on a benchmark whose items were public before the model's training data ends; unknown"
                            + " where one of the two dates is missing."),
            EVIDENCE.yesNo(
                    "stale", "evidence stale", "Every one of those figures is past the shelf life of its benchmark."));

    private EvidenceFields() {}
}
