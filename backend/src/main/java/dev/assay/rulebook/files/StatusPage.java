package dev.assay.rulebook.files;

import dev.assay.rulebook.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes {@code STATUS.html} beside the rules: what is wrong, in plain words, for people who never leave the spreadsheet. */
final class StatusPage {

    private StatusPage() {}

    static void write(RulesFolder folder, RulebookStore.State state) {
        if (!Files.isDirectory(folder.root())) {
            return;
        }
        Path page = folder.root().resolve(RulesFolder.STATUS_PAGE);
        Path draft = folder.root().resolve("." + RulesFolder.STATUS_PAGE + ".tmp");
        try {
            Files.writeString(draft, text(state), StandardCharsets.UTF_8);
            Files.move(draft, page, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException readOnly) {
            // The page is a courtesy: a folder that cannot be written is still read.
            return;
        }
    }

    static String text(RulebookStore.State state) {
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
                + "<title>Rules: status</title>\n<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
                + "li{margin:.6em 0}code{background:#eee;padding:0 .2em}</style>\n");
        page.append("<h1>").append(state.isSaveValid() ? "The rules are valid" : "The last save did not take effect");
        page.append("</h1>\n<p>Checked ")
                .append(escaped(state.checked().toString()))
                .append(". ");
        state.working().ifPresent(ready -> page.append(ready.rulebook().rules().size())
                .append(" rules are in the working rulebook, version <code>")
                .append(escaped(ready.digest().substring(0, 12)))
                .append("</code>. "));
        page.append(verdict(state)).append("</p>\n");
        list(page, "What is wrong", state.diagnostics());
        list(page, "Cases that fail", state.failingCases());
        return page.append("</html>\n").toString();
    }

    private static String verdict(RulebookStore.State state) {
        boolean same = state.published()
                .map(RulebookStore.Ready::digest)
                .equals(state.working().map(RulebookStore.Ready::digest));
        if (!state.isSaveValid()) {
            return "The last good rulebook stays in use until this is mended.";
        }
        return same
                ? "It is the published rulebook."
                : "It is not published yet: a second person publishes it in Assay.";
    }

    private static void list(StringBuilder page, String heading, List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        page.append("<h2>").append(heading).append("</h2>\n<ul>\n");
        for (Diagnostic each : diagnostics) {
            page.append("<li><code>")
                    .append(escaped(each.place().toString()))
                    .append("</code> ")
                    .append(escaped(each.message()))
                    .append("<br>")
                    .append(escaped(each.remedy()))
                    .append("</li>\n");
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
}
