package dev.assay.decision;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.sure.Robustness;
import dev.assay.evaluation.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything one decision rests on, frozen.
 *
 * @param format version of this shape, currently 2; 1 had no robustness and let an award pass while an open cell could change the
 *     leader
 * @param number running number in the installation that recorded it, from 1
 * @param decidedOn the day it was recorded
 * @param decidedBy who recorded it
 * @param award what was chosen and why
 * @param caseFile the case with the knowledge about its candidates embedded, of every date
 * @param rulebook the rule files, parameters included, as they stood
 * @param result the assessment at the case's as-of date
 * @param robustness how sure that result is; absent in records of format 1
 */
public record DecisionRecord(
        int format,
        int number,
        LocalDate decidedOn,
        String decidedBy,
        Award award,
        CaseFile caseFile,
        FrozenRulebook rulebook,
        Assessment result,
        Optional<Robustness> robustness) {

    /** Version of the shape that this build writes. */
    public static final int FORMAT = 3;

    /** @throws IllegalArgumentException if the case does not embed its knowledge */
    public DecisionRecord {
        if (caseFile.embedded().isEmpty()) {
            throw new IllegalArgumentException("A decision record needs the knowledge embedded in its case "
                    + caseFile.id() + ". Maybe call withEmbedded first.");
        }
    }

    /**
     * What was chosen.
     *
     * @param chosen offering id
     * @param justification why, required where the choice is not the leader; may be empty
     * @param acceptedUnknowns why the award is made although open cells could change the leader; may be empty
     */
    public record Award(String chosen, String justification, String acceptedUnknowns) {}

    /** The rulebook as files, in path order, with the digest under which it scored. */
    public record FrozenRulebook(String digest, List<SourceFile> files) {
        public FrozenRulebook {
            files = files.stream()
                    .sorted(java.util.Comparator.comparing(SourceFile::path))
                    .toList();
        }
    }

    /** One rule file: path relative to the rules folder, and its text. */
    public record SourceFile(String path, String text) {}
}
