package dev.assay.assessment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.assessment.Assessment;
import dev.assay.assessment.sure.Robustness;
import dev.assay.evaluation.CaseFile;
import dev.assay.platform.json.AssayJson;
import dev.assay.platform.json.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The assessment as canonical JSON (RFC 8785) and a line end. */
public final class CanonicalFormat implements AssessmentFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String text(CaseFile caseFile, Assessment assessment, Optional<Robustness> robustness) {
        ObjectNode answer = AssayJson.mapper().valueToTree(assessment);
        robustness.ifPresent(sure -> answer.set("robustness", AssayJson.mapper().valueToTree(sure)));
        return new String(CanonicalJson.bytes(answer), StandardCharsets.UTF_8) + "\n";
    }
}
