package dev.assay.decision.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.assessment.impact.FindImpact.Asked;
import dev.assay.assessment.impact.Impact;
import dev.assay.decision.DecisionRecord;
import dev.assay.decision.json.SealedRecord;
import dev.assay.evaluation.CaseFile;
import dev.assay.platform.json.AssayJson;
import dev.assay.platform.json.CanonicalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A sealed decision record as one standing decision to look at: what it embeds, as it was when it was decided. */
final class SealedFile {
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private SealedFile() {}

    /** The command ends where the file is no record, or not as it was sealed. */
    static Asked read(CommandLine command, Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            throw new ParameterException(
                    command, "There is no decision record " + file + ". Name one that was exported as JSON.");
        }
        byte[] bytes = Files.readAllBytes(file);
        JsonNode sealed = tree(command, file, bytes);
        if (!sealed.path("kind").asText().equals(SealedRecord.KIND)) {
            throw new ParameterException(command, file + " is JSON, but no decision record. Name the exported record.");
        }
        if (!CanonicalJson.digest(sealed.path("record"))
                .equals(sealed.path("digest").asText())) {
            throw new ParameterException(
                    command, file + " is not as it was sealed. What was changed says: assay record verify " + file);
        }
        DecisionRecord record = SealedRecord.recordIn(bytes);
        CaseFile caseFile = record.caseFile();
        return new Asked(caseFile, caseFile.embedded().orElseThrow(), Impact.Stage.DECIDED);
    }

    private static JsonNode tree(CommandLine command, Path file, byte[] bytes) throws IOException {
        try {
            return AssayJson.mapper().readTree(bytes);
        } catch (JsonProcessingException notJson) {
            throw new ParameterException(command, file + " is no JSON. Name an exported decision record.", notJson);
        }
    }
}
