package dev.assay.assessment;

import dev.assay.assessment.Impact.FindingChange;
import dev.assay.assessment.Impact.Moved;
import dev.assay.assessment.Impact.Standing;
import dev.assay.assessment.Impact.Sure;
import dev.assay.assessment.Impact.Touched;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An impact as a table for spreadsheets, and as Markdown grouped by rule, as a pull request shows it. */
public final class ImpactText {

    private static final List<String> COLUMNS =
            List.of("case", "title", "decided", "what", "rule", "offering", "before", "after");

    private ImpactText() {}

    /** One sentence: how many of how many, and whose leader changes. */
    public static String summary(Impact impact) {
        long leaders = impact.touched().stream().filter(Touched::changesLeader).count();
        long decided = impact.touched().stream().filter(Touched::decided).count();
        return count(impact.touched().size(), "answer changes", "answers change") + " of " + impact.cases() + ", "
                + leaders + " of them in who leads; " + decided + " carry a decision."
                + (impact.unanswered().isEmpty()
                        ? ""
                        : " " + impact.unanswered().size() + " cases cannot be assessed yet.");
    }

    /** One line for everything that changes, below the sentence. */
    public static String plain(Impact impact) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows(impact)) {
            text.append(row.get(1)).append(": ").append(row.get(3));
            text.append(row.get(4).isEmpty() ? "" : " " + row.get(4));
            text.append(row.get(5).isEmpty() ? "" : " for " + row.get(5));
            text.append(": ")
                    .append(row.get(6))
                    .append(" → ")
                    .append(row.get(7))
                    .append('\n');
        }
        return text.append(summary(impact)).toString();
    }

    /** RFC 4180, CRLF; a cell that a spreadsheet program would take for a formula begins with an apostrophe. */
    public static String csv(Impact impact) {
        StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        for (List<String> row : rows(impact)) {
            csv.append(row.stream().map(ImpactText::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return csv.toString();
    }

    public static String markdown(Impact impact) {
        StringBuilder text = new StringBuilder("## Impact of the changed rules\n\n");
        text.append(summary(impact)).append("\n\n");
        text.append("Rulebook `")
                .append(impact.before())
                .append("` → `")
                .append(impact.after())
                .append("`.\n");
        List<Touched> order = impact.touched().stream()
                .filter(each -> each.changesLeader() || !each.moved().isEmpty())
                .toList();
        if (!order.isEmpty()) {
            text.append(
                    "\n### Who leads, and who may be awarded\n\n| Case | What | Before | After |\n|---|---|---|---|\n");
            for (Touched each : order) {
                if (each.changesLeader()) {
                    line(text, title(each), "leader", names(each.leadersBefore()), names(each.leadersAfter()));
                }
                each.moved()
                        .forEach(moved ->
                                line(text, title(each), moved.name(), words(moved.before()), words(moved.after())));
            }
        }
        SortedMap<String, List<String[]>> byRule = new TreeMap<>();
        for (Touched each : impact.touched()) {
            each.findings().forEach(change -> byRule.computeIfAbsent(
                            change.rule() + " (" + change.title() + ")", rule -> new ArrayList<>())
                    .add(new String[] {title(each), change.name(), before(change), after(change)}));
        }
        byRule.forEach((rule, lines) -> {
            text.append("\n### ")
                    .append(cell(rule))
                    .append("\n\n| Case | Offering | Before | After |\n|---|---|---|---|\n");
            lines.forEach(line -> line(text, line));
        });
        return text.toString();
    }

    private static List<List<String>> rows(Impact impact) {
        List<List<String>> rows = new ArrayList<>();
        for (Touched each : impact.touched()) {
            String decided = each.decided() ? "yes" : "no";
            if (each.changesLeader()) {
                rows.add(List.of(
                        each.id(),
                        each.title(),
                        decided,
                        "leader",
                        "",
                        "",
                        names(each.leadersBefore()),
                        names(each.leadersAfter())));
            }
            if (each.sureBefore().isPresent() || each.sureAfter().isPresent()) {
                rows.add(List.of(
                        each.id(),
                        each.title(),
                        decided,
                        "share of first ranks of the leader",
                        "",
                        "",
                        share(each.sureBefore()),
                        share(each.sureAfter())));
            }
            for (Moved moved : each.moved()) {
                rows.add(List.of(
                        each.id(),
                        each.title(),
                        decided,
                        "status",
                        "",
                        moved.offering(),
                        words(moved.before()),
                        words(moved.after())));
            }
            for (FindingChange change : each.findings()) {
                rows.add(List.of(
                        each.id(),
                        each.title(),
                        decided,
                        "finding",
                        change.rule(),
                        change.offering(),
                        before(change),
                        after(change)));
            }
        }
        return rows;
    }

    private static String share(Optional<Sure> sure) {
        return sure.map(each -> each.leader() + " " + String.format(Locale.ROOT, "%.3f", each.firstRank()))
                .orElse("");
    }

    private static String before(FindingChange change) {
        return said(change, change.before(), change.pointsBefore());
    }

    private static String after(FindingChange change) {
        return said(change, change.after(), change.pointsAfter());
    }

    private static String said(FindingChange change, Standing standing, double points) {
        String kind = words(change.kind()) + (points > 0 ? " " + Words.number(points) + " points" : "");
        return switch (standing) {
            case NONE -> "none";
            case MAY_HOLD -> kind + ", facts missing";
            case HOLDS -> kind;
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "nobody" : String.join(", ", names);
    }

    private static String title(Touched each) {
        return each.title() + (each.decided() ? " (decided)" : "");
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

    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
