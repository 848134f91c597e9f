package dev.assay.rulebook.files;

import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One file put in the place of another, and whether that may be. The same for the browser and the terminal. */
public final class RulesEdit {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RulesEdit() {}

    public static Optional<RuleFile> named(List<RuleFile> files, String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    public static List<RuleFile> with(List<RuleFile> files, RuleFile next) {
        return Stream.concat(files.stream().filter(file -> !file.path().equals(next.path())), Stream.of(next))
                .toList();
    }

    /** The bytes of a text, with the byte order mark and line ends that the file had before. */
    public static byte[] bytes(String text, Optional<RuleFile> before) {
        String old = before.map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .orElse("");
        String plain = text.replace("\r\n", "\n");
        String lines = old.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
        return (old.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + lines : lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Errors in this file refuse it, and errors that it brings about in others; what was wrong elsewhere before does not. */
    public static List<Diagnostic> errors(
            String path, RulebookReader.RulebookReading next, RulebookReader.RulebookReading before) {
        return next.diagnostics().stream()
                .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                .filter(each -> each.place().file().equals(path)
                        || !before.diagnostics().contains(each))
                .toList();
    }
}
