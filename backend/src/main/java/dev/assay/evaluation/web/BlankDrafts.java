package dev.assay.evaluation.web;

import dev.assay.cost.Workload;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Method;
import dev.assay.evaluation.Need;
import dev.assay.evaluation.Procedure;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Drafts with nothing filled in. */
@Singleton
class BlankDrafts implements CaseDrafts {
    private static final int MONTHS = 24;
    private static final int FAR_YEARS = 5;

    @Override
    public Optional<CaseFile> draft(String template, String id, String title, LocalDate today) {
        return template.isEmpty() ? Optional.of(blank(id, title, today)) : Optional.empty();
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
