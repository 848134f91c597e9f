package dev.assay.evaluation.acts;

import dev.assay.evaluation.CaseFile;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the first draft of a case from a template. */
public interface CaseDrafts {
    /**
     * @param template id of a template; empty for a case with nothing filled in
     * @return empty where there is no such template
     */
    Optional<CaseFile> draft(String template, String id, String title, LocalDate today);
}
