package dev.assay.evaluation.acts;

import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.yaml.CaseTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ballots that a template starts with, which nobody cast. Read once. */
final class TemplateBallots {
    private static final Map<String, List<Ballot>> KNOWN = new ConcurrentHashMap<>();

    private TemplateBallots() {}

    /** Of the template that the case was made from; none where it was made from none that is shipped. */
    static List<Ballot> of(CaseFile file) {
        return file.template()
                .filter(CaseTemplates.IDS::contains)
                .map(id -> KNOWN.computeIfAbsent(id, TemplateBallots::load))
                .orElse(List.of());
    }

    private static List<Ballot> load(String template) {
        try {
            return CaseTemplates.load(template).ballots();
        } catch (IOException failure) {
            throw new UncheckedIOException("The template " + template + " cannot be read from the jar.", failure);
        }
    }
}
