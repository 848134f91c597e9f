package dev.assay.rulebook.cli;

import dev.assay.rulebook.CaseRun;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.CaseCoverage;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** What a check found, in Markdown for people who look at a change before it is merged. */
final class PullRequestSummary {

    private static final int MOST = 50;

    private PullRequestSummary() {}

    static List<Diagnostic> failures(RulebookReader.RulebookReading reading) {
        return reading.rulebook().map(CaseRun::failures).orElse(List.of());
    }

    static String of(RulebookReader.RulebookReading reading) {
        List<Diagnostic> failures = failures(reading);
        Optional<Rulebook> rulebook = reading.rulebook();
        StringBuilder text = new StringBuilder();
        text.append(
                rulebook.isEmpty()
                        ? "## The rules are not valid\n"
                        : failures.isEmpty() ? "## The rules are valid\n" : "## The rules are valid, but cases fail\n");
        rulebook.ifPresent(book -> {
            CaseCoverage coverage = CaseCoverage.of(book, Vocabulary.standard());
            text.append("\n| | |\n|---|---|\n");
            text.append("| rules | ").append(book.rules().size()).append(" |\n");
            text.append("| cases | ").append(book.cases().size()).append(" |\n");
            text.append("| rules fired by a case | ").append(coverage.fired()).append(" |\n");
            text.append("| conditions put to the test | ")
                    .append(coverage.provenCells())
                    .append(" of ")
                    .append(coverage.cells())
                    .append(" |\n");
            text.append("| version | `").append(book.digest(), 0, 12).append("` |\n");
        });
        table(text, "What is wrong", reading.diagnostics());
        table(text, "Cases that fail", failures);
        return text.toString();
    }

    private static void table(StringBuilder text, String heading, List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        text.append("\n### ").append(heading).append("\n\n| where | what | remedy |\n|---|---|---|\n");
        diagnostics.stream().limit(MOST).forEach(each -> text.append("| `")
                .append(each.place())
                .append("` | ")
                .append(cell(each.message()))
                .append(" | ")
                .append(cell(each.remedy()))
                .append(" |\n"));
        if (diagnostics.size() > MOST) {
            text.append("\nand ").append(diagnostics.size() - MOST).append(" more.\n");
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace('\n', ' ');
    }
}
