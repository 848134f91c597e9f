package dev.assay.assessment.needs;

import dev.assay.assessment.fact.FactSheets;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.yaml.CaseTemplates;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.RulebookAnalysis.Candidates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Every offering of the catalog under the need of every template, as rules read them. */
public final class TypicalNeeds {
    private TypicalNeeds() {}

    /** One situation per template, named by its title, at a day. */
    public static List<Candidates> over(Rulebook rules, Knowledge knowledge, LocalDate day) {
        return CaseTemplates.IDS.stream()
                .map(TypicalNeeds::load)
                .map(template -> {
                    CaseFile file = template.withNeed(template.need().withAsOf(day));
                    FactSheets sheets = FactSheets.ofAll(rules, file, knowledge);
                    return new Candidates(file.title(), day, sheets.caseFacts(), sheets.alternatives());
                })
                .toList();
    }

    private static CaseFile load(String template) {
        try {
            return CaseTemplates.load(template);
        } catch (IOException failure) {
            throw new UncheckedIOException("The template " + template + " cannot be read from the jar.", failure);
        }
    }
}
