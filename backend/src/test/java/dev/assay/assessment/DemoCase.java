package dev.assay.assessment;

import dev.assay.assessment.pipeline.Assess;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.Need;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.evaluation.yaml.CaseReading;
import dev.assay.evaluation.yaml.CaseYaml;
import dev.assay.intake.csv.CatalogHoldings;
import dev.assay.intake.csv.StarterCatalog;
import dev.assay.quantity.Country;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.RuleEngine;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulesFolder;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The shipped demo case, the shipped rules, and what the shipped catalog holds about the candidates. */
public final class DemoCase {

    static final Path FILE = Path.of("src/main/resources/demo/eu-bank-assistant.case.yaml");

    private DemoCase() {}

    public static CaseFile read() throws IOException {
        CaseReading reading = CaseYaml.read(Files.readAllBytes(FILE));
        if (reading instanceof CaseReading.Read read) {
            return read.caseFile();
        }
        throw new AssertionError("The demo case does not read: " + reading);
    }

    /** The same case with its facts taken afresh from the shipped catalog. */
    public static CaseFile refreshed() throws IOException {
        CaseFile caseFile = read();
        CatalogHoldings holdings = StarterCatalog.load();
        Knowledge all = new Knowledge(holdings.catalog(), holdings.evidence(), "");
        return caseFile.withEmbedded(KnowledgeDigest.sealed(all.excerpt(caseFile.candidates())));
    }

    public static RuleEngine rules() throws IOException {
        return new Interpreter(rulebook());
    }

    public static Rulebook rulebook() throws IOException {
        RulesFolder.Contents contents = new RulesFolder(Path.of("../rules")).read();
        RulebookReader.RulebookReading reading =
                new RulebookReader(Vocabulary.standard()).read(((RulesFolder.Found) contents).files());
        return reading.rulebook()
                .orElseThrow(() -> new AssertionError("The shipped rules do not read: " + reading.diagnostics()));
    }

    public static Assessment assessed(String asOf) throws IOException {
        return assessed(read(), asOf);
    }

    /** The same case for another buyer. */
    public static CaseFile boughtBy(String country, String sector) throws IOException {
        CaseFile caseFile = read();
        Need need = caseFile.need();
        return caseFile.withNeed(new Need(
                need.useCase(),
                need.use(),
                Optional.of(new Country(country)),
                need.userLocations(),
                sector,
                need.dataClasses(),
                need.asOf(),
                need.termMonths(),
                need.farHorizonYears(),
                need.budget(),
                need.workload(),
                need.exchangeRates(),
                need.pricing()));
    }

    public static Assessment assessed(CaseFile caseFile, String asOf) throws IOException {
        CaseFile dated = caseFile.withNeed(caseFile.need().withAsOf(LocalDate.parse(asOf)));
        return Assess.run(new AssessmentInputs(dated, dated.embedded().orElseThrow(), rules()));
    }
}
