package dev.assay.evaluation.yaml;

import dev.assay.evaluation.CaseFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The shipped starting points of a case: seven criteria in four groups with suggested scales and swings, and a need in which the
 * buyer fills in what only the buyer knows. A template is a case file without candidates.
 */
public final class CaseTemplates {

    /** Template ids, in the order they are offered. */
    public static final List<String> IDS =
            List.of("customer-service", "coding-assistant", "document-analysis", "on-premises");

    /** The at most eight fields of the need that a new case asks for, as JSON pointers. */
    public static final List<String> QUESTIONS = List.of(
            "/need/useCase",
            "/need/buyer",
            "/need/userLocations",
            "/need/sector",
            "/need/dataClasses",
            "/need/termMonths",
            "/need/budget",
            "/need/workload");

    private CaseTemplates() {}

    /**
     * One template; set its id, title and as-of date before use.
     *
     * @throws IllegalArgumentException if there is no template of this id
     */
    public static CaseFile load(String id) throws IOException {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException(
                    "There is no template " + id + ". Known: " + String.join(", ", IDS) + ".");
        }
        try (InputStream in = CaseTemplates.class.getResourceAsStream("/templates/" + id + ".case.yaml")) {
            if (in == null) {
                throw new FileNotFoundException("Template " + id + " is not on the class path. Maybe the jar was cut.");
            }
            CaseReading reading = CaseYaml.read(in.readAllBytes());
            if (reading instanceof CaseReading.Read read) {
                return read.caseFile();
            }
            throw new IllegalStateException("Template " + id + " does not read: " + reading);
        }
    }
}
