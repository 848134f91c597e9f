package dev.assay.assessment.cli;

import dev.assay.assessment.fact.FactSheets;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.yaml.CaseReading;
import dev.assay.evaluation.yaml.CaseYaml;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.RulebookAnalysis.Candidates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The facts of an exported case, as rules read them. */
public final class CaseCandidates {

    private CaseCandidates() {}

    static Candidates read(CommandLine command, Path file, Rulebook rules) throws IOException {
        CaseFile caseFile = caseFile(command, file);
        FactSheets sheets =
                FactSheets.under(rules, caseFile, caseFile.embedded().orElse(Knowledge.EMPTY));
        return new Candidates(
                file.getFileName().toString(), caseFile.need().asOf(), sheets.caseFacts(), sheets.alternatives());
    }

    /** The case itself; the command ends where it cannot be read. */
    public static CaseFile caseFile(CommandLine command, Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > CaseYaml.MAX_BYTES) {
            throw new ParameterException(command, "There is no case file " + file + ". Name one that was exported.");
        }
        CaseReading reading = CaseYaml.read(Files.readAllBytes(file));
        if (reading instanceof CaseReading.Refused refused) {
            throw new ParameterException(
                    command,
                    Trouble.of(file.toString(), refused.problems().get(0)).sentence());
        }
        return ((CaseReading.Read) reading).caseFile();
    }
}
