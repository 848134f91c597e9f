package dev.assay.decision;

import dev.assay.assessment.Assessment;
import dev.assay.evaluation.CaseFile;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything one decision rests on, frozen.
 *
 * @param format version of this shape, currently 1
 * @param number running number in the installation that recorded it, from 1
 * @param decidedOn the day it was recorded
 * @param decidedBy who recorded it
 * @param award what was chosen and why
 * @param caseFile the case with the knowledge about its candidates embedded, of every date
 * @param rulebook the rule files, parameters included, as they stood
 * @param result the assessment at the case's as-of date
 */
public record DecisionRecord(
        int format,
        int number,
        LocalDate decidedOn,
        String decidedBy,
        Award award,
        CaseFile caseFile,
        FrozenRulebook rulebook,
        Assessment result) {

    /** Version of the shape that this build writes. */
    public static final int FORMAT = 1;

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
     * @param acceptedUnknowns why the award is made although unknown cells could change the leader; may be empty
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
