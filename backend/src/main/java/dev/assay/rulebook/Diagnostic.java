package dev.assay.rulebook;

/**
 * Something wrong in a rule file, said so that a person who does not program can mend it.
 *
 * @param message what is wrong
 * @param remedy what to write instead
 */
public record Diagnostic(Place place, Severity severity, String message, String remedy) {
    public enum Severity {
        ERROR,
        WARNING
    }
}
