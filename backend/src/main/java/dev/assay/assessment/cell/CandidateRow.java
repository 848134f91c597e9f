package dev.assay.assessment.cell;

import dev.assay.assessment.Assessment.Status;
import dev.assay.evaluation.Criterion;
import dev.assay.rulebook.Finding;
import java.util.ArrayList;
import java.util.List;

/** A candidate with what was read for it, one reading per criterion. */
public record CandidateRow(CellReader.Candidate candidate, List<CellReading> readings) {

    /** The offering's id. */
    public String id() {
        return candidate.id();
    }

    /** The same candidate with other findings: only what is read from findings is read anew. */
    public CandidateRow with(CellReader reader, List<Finding> findings) {
        CellReader.Candidate other = candidate.with(findings);
        List<Criterion> criteria = reader.caseFile().criteria();
        List<CellReading> read = new ArrayList<>(readings);
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).reads().source().readsFindings()) {
                read.set(i, reader.read(criteria.get(i), other));
            }
        }
        return new CandidateRow(other, List.copyOf(read));
    }

    /** Whether it may be awarded, by the knock-outs among its findings. */
    public Status status() {
        List<Finding> knockOuts = candidate.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.KNOCK_OUT)
                .toList();
        if (knockOuts.stream().anyMatch(finding -> finding.certainty() == Finding.Certainty.HOLDS)) {
            return Status.KNOCKED_OUT;
        }
        return knockOuts.isEmpty() ? Status.AWARDABLE : Status.UNRESOLVED;
    }
}
