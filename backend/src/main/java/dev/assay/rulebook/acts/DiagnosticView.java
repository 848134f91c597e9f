package dev.assay.rulebook.acts;

import dev.assay.platform.json.CodeOf;
import dev.assay.rulebook.Diagnostic;
import java.util.List;
import java.util.Locale;

/** @param severity error or warning */
public record DiagnosticView(
        String file,
        int line,
        int column,
        @CodeOf(Diagnostic.Severity.class) String severity,
        String message,
        String remedy) {
    public static DiagnosticView of(Diagnostic diagnostic) {
        return new DiagnosticView(
                diagnostic.place().file(),
                diagnostic.place().line(),
                diagnostic.place().column(),
                diagnostic.severity().name().toLowerCase(Locale.ROOT),
                diagnostic.message(),
                diagnostic.remedy());
    }

    public static List<DiagnosticView> of(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(DiagnosticView::of).toList();
    }
}
