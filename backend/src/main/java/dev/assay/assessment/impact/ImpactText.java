package dev.assay.assessment.impact;

import dev.assay.assessment.Words;
import dev.assay.assessment.impact.Impact.FindingChange;
import dev.assay.assessment.impact.Impact.Holding;
import dev.assay.assessment.impact.Impact.Moved;
import dev.assay.assessment.impact.Impact.Stage;
import dev.assay.assessment.impact.Impact.Sure;
import dev.assay.assessment.impact.Impact.Touched;
import dev.assay.assessment.impact.Impact.Unanswered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An impact as a table for spreadsheets, and as Markdown grouped by rule, as a pull request shows it. */
public final class ImpactText {

    private static final List<String> COLUMNS =
            List.of("case", "title", "stage", "what", "rule", "offering", "before", "after");

    private ImpactText() {}

    /** How many of how many, whose leader changes, and how many a publication does not move. */
    public static String summary(Impact impact) {
        List<Touched> touched = impact.touched();
        long leaders = touched.stream().filter(Touched::changesLeader).count();
        long locked =
                touched.stream().filter(each -> each.stage() == Stage.LOCKED).count();
        long decided =
                touched.stream().filter(each -> each.stage() == Stage.DECIDED).count();
        return count(touched.size(), "answer changes", "answers change") + " of " + impact.cases() + ", " + leaders
                + " of them in who leads; "
                + count(decided, "carries a decision", "carry a decision")
                + (locked == 0
                        ? ""
                        : "; "
                                + count(
                                        locked,
                                        "is locked and stays on its rulebook until its lead moves it",
                                        "are locked and stay on their rulebook until their lead moves them"))
                + "."
                + (impact.unanswered().isEmpty()
                        ? ""
                        : " " + count(impact.unanswered().size(), "case", "cases") + " cannot be assessed.");
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
        return ImpactMarkdown.of(impact);
    }

    private static List<List<String>> rows(Impact impact) {
        List<List<String>> rows = new ArrayList<>();
        for (Touched each : impact.touched()) {
            if (each.changesLeader()) {
                rows.add(row(each, "leader", "", "", names(each.leadersBefore()), names(each.leadersAfter())));
            }
            if (each.sureBefore().isPresent() || each.sureAfter().isPresent()) {
                rows.add(row(
                        each,
                        "share of first ranks of the leader",
                        "",
                        "",
                        share(each.sureBefore()),
                        share(each.sureAfter())));
            }
            if (each.shift() > 0) {
                rows.add(row(each, "values", "", "", "", values(each)));
            }
            for (Moved moved : each.moved()) {
                rows.add(row(each, "status", "", moved.offering(), words(moved.before()), words(moved.after())));
            }
            for (FindingChange change : each.findings()) {
                rows.add(row(each, "finding", change.rule(), change.offering(), before(change), after(change)));
            }
        }
        for (Unanswered each : impact.unanswered()) {
            rows.add(List.of(each.id(), each.title(), stage(each.stage()), "not answered", "", "", "", each.reason()));
        }
        return rows;
    }

    private static List<String> row(
            Touched each, String what, String rule, String offering, String before, String after) {
        return List.of(each.id(), each.title(), stage(each.stage()), what, rule, offering, before, after);
    }

    static String stage(Stage stage) {
        return switch (stage) {
            case OPEN -> "open";
            case LOCKED -> "locked: stays on its rulebook until its lead moves it";
            case DECIDED -> "decided";
        };
    }

    static String values(Touched each) {
        return "values move by up to " + Words.rounded(each.shift()) + " points";
    }

    static String share(Optional<Sure> sure) {
        return sure.map(each -> each.leader() + " " + String.format(Locale.ROOT, "%.3f", each.firstRank()))
                .orElse("");
    }

    static String before(FindingChange change) {
        return said(change, change.before(), change.pointsBefore());
    }

    static String after(FindingChange change) {
        return said(change, change.after(), change.pointsAfter());
    }

    private static String said(FindingChange change, Holding standing, double points) {
        String kind = words(change.kind()) + (points > 0 ? " " + Words.number(points) + " points" : "");
        return switch (standing) {
            case NONE -> "none";
            case MAY_HOLD -> kind + ", facts missing";
            case HOLDS -> kind;
        };
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String names(List<String> names) {
        return names.isEmpty() ? "nobody" : String.join(", ", names);
    }

    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
