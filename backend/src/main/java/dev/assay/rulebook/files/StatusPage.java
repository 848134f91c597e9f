package dev.assay.rulebook.files;

import dev.assay.rulebook.CaseRun;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.language.RawText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes {@code STATUS.html} beside the rules: what is wrong, in plain words, for people who never leave the spreadsheet. Nothing of
 * a rule file reaches the page but as text.
 */
public final class StatusPage {
    private static final String HEAD =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="5">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>
            :root{color-scheme:light dark}
            body{font:16px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em}
            li{margin:.8em 0}
            code{font-size:.9em;border:1px solid #8888;border-radius:3px;padding:0 .3em;overflow-wrap:anywhere}
            </style>
            <h1>%s</h1>
            <p>Checked %s. %s</p>
            """;

    private StatusPage() {}

    /** The page of a server: besides what is wrong it says what is in use. */
    static void write(RulesFolder folder, RulebookStore.State state) {
        write(folder, text(state, cells(folder)));
    }

    /** The page of a folder that no server may know. */
    public static void write(RulesFolder folder, RulebookReader.RulebookReading reading, Instant checked) {
        write(folder, text(reading, checked, cells(folder)));
    }

    static String text(RulebookStore.State state, Function<Place, Optional<String>> cells) {
        return page(
                state.isSaveValid(),
                state.isSaveValid() ? "The rules are valid" : "The last save did not take effect",
                state.checked(),
                state.working().map(RulebookStore.Ready::rulebook),
                verdict(state),
                state.diagnostics(),
                state.failingCases(),
                cells);
    }

    static String text(
            RulebookReader.RulebookReading reading, Instant checked, Function<Place, Optional<String>> cells) {
        boolean isValid = reading.rulebook().isPresent();
        return page(
                isValid,
                isValid ? "The rules are valid" : "The rules are not valid",
                checked,
                reading.rulebook(),
                "A server takes up the folder only as it is when it runs.",
                reading.diagnostics(),
                reading.rulebook().map(CaseRun::failures).orElse(List.of()),
                cells);
    }

    private static String verdict(RulebookStore.State state) {
        if (!state.isSaveValid()) {
            return "The last good rulebook stays in use until this is mended.";
        }
        boolean same = state.published()
                .map(RulebookStore.Ready::digest)
                .equals(state.working().map(RulebookStore.Ready::digest));
        return same
                ? "It is the published rulebook."
                : "It is not published yet: a second person publishes it in Assay.";
    }

    private static String page(
            boolean isValid,
            String heading,
            Instant checked,
            Optional<Rulebook> rulebook,
            String verdict,
            List<Diagnostic> diagnostics,
            List<Diagnostic> failingCases,
            Function<Place, Optional<String>> cells) {
        String title = failingCases.isEmpty() || !isValid ? heading : heading + ", but cases fail";
        String counts = rulebook.map(book ->
                        book.rules().size() + " rules and " + book.cases().size()
                                + " cases are in the working rulebook, version <code>"
                                + escaped(book.digest().substring(0, 12)) + "</code>. ")
                .orElse("");
        String time = checked.truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .replace("T", " at ")
                .replace("Z", " UTC");
        StringBuilder page = new StringBuilder(
                HEAD.formatted(escaped(title), escaped(title), escaped(time), counts + escaped(verdict)));
        list(page, "What is wrong", of(diagnostics, Diagnostic.Severity.ERROR), cells);
        list(page, "Cases that fail", failingCases, cells);
        list(page, "Worth a look", of(diagnostics, Diagnostic.Severity.WARNING), cells);
        return page.append(
                        "<p>This page follows every save. Changes made to it are lost. All rules on one page: <code>assay rules"
                                + " docs</code>; a new rule with its cases: <code>assay rules new</code>.</p>\n</html>\n")
                .toString();
    }

    /** For those who see rows and columns, and no lines. */
    private static Function<Place, Optional<String>> cells(RulesFolder folder) {
        List<RuleFile> files = folder.read() instanceof RulesFolder.Found found ? found.files() : List.of();
        Map<String, Optional<TableText>> read = new HashMap<>();
        return place -> read.computeIfAbsent(place.file(), path -> RulesEdit.named(files, path)
                        .filter(file -> path.endsWith(".csv"))
                        .flatMap(file -> RawText.of(file, new Diagnostics()))
                        .flatMap(text -> TableText.read(path, text, new Diagnostics())))
                .flatMap(table -> table.cellAt(place));
    }

    private static List<Diagnostic> of(List<Diagnostic> diagnostics, Diagnostic.Severity severity) {
        return diagnostics.stream().filter(each -> each.severity() == severity).toList();
    }

    private static void list(
            StringBuilder page, String heading, List<Diagnostic> diagnostics, Function<Place, Optional<String>> cells) {
        if (diagnostics.isEmpty()) {
            return;
        }
        page.append("<h2>").append(heading).append("</h2>\n<ul>\n");
        for (Diagnostic each : diagnostics) {
            page.append("<li><code>").append(escaped(each.place().toString())).append("</code>");
            cells.apply(each.place())
                    .ifPresent(cell ->
                            page.append(" cell <b>").append(escaped(cell)).append("</b>"));
            page.append("<br>");
            page.append(escaped(each.message()))
                    .append("<br><b>")
                    .append(escaped(each.remedy()))
                    .append("</b></li>\n");
        }
        page.append("</ul>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static void write(RulesFolder folder, String text) {
        if (!Files.isDirectory(folder.root())) {
            return;
        }
        Path page = folder.root().resolve(RulesFolder.STATUS_PAGE);
        Path draft = folder.root().resolve("." + RulesFolder.STATUS_PAGE + ".tmp");
        try {
            Files.deleteIfExists(draft);
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, page, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException readOnly) {
            // The page is a courtesy: a folder that cannot be written is still read.
            return;
        }
    }
}
