package dev.assay.evaluation.acts;

import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseShape;
import dev.assay.evaluation.yaml.WholeCase;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.quantity.KeptText;

/** What a case must have to be stored at all: a title that fits, its own id, and a shape. Facts travel in exports only. */
public final class CaseTitles {
    private static final int LONGEST = CaseShape.LONGEST_NAME;

    private CaseTitles() {}

    public static Outcome<String> checked(String title) {
        return KeptText.isBlank(title) || title.length() > LONGEST
                ? Outcome.refused(Refusal.invalid(
                        "/title", "The title must have 1 to " + LONGEST + " characters.", "Name what is to be bought."))
                : Outcome.done(title.strip());
    }

    public static Outcome<CaseFile> checked(CaseFile file, String id) {
        if (!file.id().equals(id)) {
            return Outcome.refused(Refusal.invalid(
                    "/id",
                    "The case sent is `" + file.id() + "`, the address names `" + id + "`.",
                    "Send that case's own id."));
        }
        return WholeCase.checked(file.withoutEmbedded());
    }
}
