package dev.assay.rulebook;

import dev.assay.rulebook.Diagnostic.Severity;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that a reader can go on and name everything at once. */
public final class Diagnostics {

    private static final int MOST_PER_RULEBOOK = 500;

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    public void error(Place place, String message, String remedy) {
        add(new Diagnostic(place, Severity.ERROR, message, remedy));
    }

    public void warning(Place place, String message, String remedy) {
        add(new Diagnostic(place, Severity.WARNING, message, remedy));
    }

    private void add(Diagnostic diagnostic) {
        if (!isFull()) {
            found.add(diagnostic);
        }
    }

    /** Whether no more are taken: what is wrong besides need not be put in words. */
    public boolean isFull() {
        return found.size() >= MOST_PER_RULEBOOK;
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** In the order of files, lines and columns. */
    public List<Diagnostic> all() {
        return found.stream()
                .sorted(Comparator.comparing(Diagnostic::place)
                        .thenComparing(Diagnostic::severity)
                        .thenComparing(Diagnostic::message))
                .toList();
    }
}
