package dev.assay.evidence.web;

import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceIndex;
import dev.assay.evidence.EvidenceRow;
import dev.assay.evidence.Grade;
import dev.assay.evidence.Grading;
import dev.assay.evidence.Origins;
import java.util.List;

/** A figure with its grade: {@code A} where another third party found it too. */
public record EvidenceView(EvidenceRow row, Grade grade, String gradeInWords) {

    static EvidenceView of(EvidenceRow row, EvidenceIndex evidence) {
        Origins origins = evidence.origins();
        Grade alone = Grading.of(row, origins);
        Grade together = Grading.together(
                evidence.rowsAbout(row.subject().id()).stream()
                        .filter(r -> r.subject().equals(row.subject())
                                && r.benchmark().equals(row.benchmark()))
                        .toList(),
                origins);
        Grade grade = alone == Grade.B && together == Grade.A ? Grade.A : alone;
        return new EvidenceView(row, grade, grade.words());
    }

    static List<EvidenceView> about(EvidenceBase evidence, String subject) {
        EvidenceIndex index = new EvidenceIndex(evidence);
        return index.rowsAbout(subject).stream().map(r -> of(r, index)).toList();
    }
}
