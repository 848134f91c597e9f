package dev.assay.evaluation.acts;

import dev.assay.cost.Workload;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Method;
import dev.assay.evaluation.Need;
import dev.assay.evaluation.Procedure;
import dev.assay.evaluation.yaml.CaseTemplates;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Drafts from the shipped templates, or with nothing filled in. */
@Singleton
public class TemplateDrafts implements CaseDrafts {
    private static final int MONTHS = 24;
    private static final int FAR_YEARS = 5;

    @Override
    public Optional<CaseFile> draft(String template, String id, String title, LocalDate today) {
        if (template.isEmpty()) {
            return Optional.of(blank(id, title, today));
        }
        return CaseTemplates.IDS.contains(template)
                ? Optional.of(load(template).identified(id, title))
                        .map(file -> file.withNeed(file.need().withAsOf(today)))
                : Optional.empty();
    }

    public static CaseFile load(String template) {
        try {
            return CaseTemplates.load(template);
        } catch (IOException failure) {
            throw new UncheckedIOException("The template " + template + " cannot be read from the jar.", failure);
        }
    }

    private static CaseFile blank(String id, String title, LocalDate today) {
        Need need = new Need(
                "",
                "other",
                Optional.empty(),
                new TreeSet<>(),
                "",
                new TreeSet<>(),
                today,
                MONTHS,
                FAR_YEARS,
                Optional.empty(),
                new Workload(0, 0, 0, 0, 0, 0, 1));
        return new CaseFile(
                CaseFile.FORMAT,
                id,
                title,
                Optional.empty(),
                Procedure.MARKET_STUDY,
                need,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Method.DEFAULT,
                Optional.empty());
    }
}
