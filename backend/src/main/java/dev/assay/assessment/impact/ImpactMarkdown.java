package dev.assay.assessment.impact;

import dev.assay.assessment.impact.Impact.Stage;
import dev.assay.assessment.impact.Impact.Touched;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An impact as Markdown, as a pull request shows it: who leads, then rule by rule, then where only values move. */
final class ImpactMarkdown {

    private ImpactMarkdown() {}

    static String of(Impact impact) {
        StringBuilder text = new StringBuilder("## Impact of the changed rules\n\n");
        text.append(ImpactText.summary(impact)).append("\n\n");
        text.append("Rulebook `")
                .append(impact.before())
                .append("` → `")
                .append(impact.after())
                .append("`.\n");
        order(impact, text);
        rules(impact, text);
        values(impact, text);
        unanswered(impact, text);
        return text.toString();
    }

    private static void order(Impact impact, StringBuilder text) {
        List<Touched> order = impact.touched().stream()
                .filter(each -> each.changesLeader()
                        || !each.moved().isEmpty()
                        || each.sureBefore().isPresent()
                        || each.sureAfter().isPresent())
                .toList();
        if (order.isEmpty()) {
            return;
        }
        heading(text, "Who leads, and who may be awarded", "Case", "What", "Before", "After");
        for (Touched each : order) {
            if (each.changesLeader()) {
                line(
                        text,
                        title(each),
                        "leader",
                        ImpactText.names(each.leadersBefore()),
                        ImpactText.names(each.leadersAfter()));
            }
            if (each.sureBefore().isPresent() || each.sureAfter().isPresent()) {
                line(
                        text,
                        title(each),
                        "share of first ranks of the leader",
                        ImpactText.share(each.sureBefore()),
                        ImpactText.share(each.sureAfter()));
            }
            each.moved()
                    .forEach(moved -> line(
                            text,
                            title(each),
                            moved.name(),
                            ImpactText.words(moved.before()),
                            ImpactText.words(moved.after())));
        }
    }

    private static void rules(Impact impact, StringBuilder text) {
        SortedMap<String, List<String[]>> byRule = new TreeMap<>();
        for (Touched each : impact.touched()) {
            each.findings().forEach(change -> byRule.computeIfAbsent(
                            change.rule() + " (" + change.title() + ")", rule -> new ArrayList<>())
                    .add(new String[] {title(each), change.name(), ImpactText.before(change), ImpactText.after(change)
                    }));
        }
        byRule.forEach((rule, lines) -> {
            heading(text, rule, "Case", "Offering", "Before", "After");
            lines.forEach(line -> line(text, line));
        });
    }

    private static void values(Impact impact, StringBuilder text) {
        List<Touched> moving =
                impact.touched().stream().filter(each -> each.shift() > 0).toList();
        if (!moving.isEmpty()) {
            heading(text, "Where values move", "Case", "What");
            moving.forEach(each -> line(text, title(each), ImpactText.values(each)));
        }
    }

    private static void unanswered(Impact impact, StringBuilder text) {
        if (!impact.unanswered().isEmpty()) {
            heading(text, "Cases that cannot be assessed", "Case", "Why");
            impact.unanswered().forEach(each -> line(text, title(each.title(), each.stage()), each.reason()));
        }
    }

    private static String title(Touched each) {
        return title(each.title(), each.stage());
    }

    private static String title(String title, Stage stage) {
        return stage == Stage.OPEN ? title : title + " (" + ImpactText.stage(stage) + ")";
    }

    private static void heading(StringBuilder text, String heading, String... columns) {
        text.append("\n### ").append(cell(heading)).append("\n\n");
        line(text, columns);
        text.append("|---".repeat(columns.length)).append("|\n");
    }

    private static void line(StringBuilder text, String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(cell(cell)).append(" |");
        }
        text.append('\n');
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
