package dev.assay.assessment.cli;

import dev.assay.assessment.Assessment;
import dev.assay.evaluation.CaseFile;
import dev.assay.platform.json.CanonicalJson;
import java.nio.charset.StandardCharsets;

/** The assessment as canonical JSON (RFC 8785) and a line end. */
public final class CanonicalFormat implements AssessmentFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String text(CaseFile caseFile, Assessment assessment) {
        return new String(CanonicalJson.bytes(assessment), StandardCharsets.UTF_8) + "\n";
    }
}
