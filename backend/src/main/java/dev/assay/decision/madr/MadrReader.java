package dev.assay.decision.madr;

import dev.assay.decision.madr.MadrDocument.Section;
import dev.assay.decision.madr.MadrReading.Problem;
import dev.assay.quantity.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Markdown as MADR 4.0 and tells all that is missing at once. A missing status is an error here: guessing "accepted" would
 * turn a draft into a decision.
 */
public final class MadrReader {

    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):\\s*(.*)");
    private static final Pattern CHOSEN = Pattern.compile("Chosen option: \"(.+?)\"", Pattern.DOTALL);
    private static final List<String> REQUIRED =
            List.of("Context and Problem Statement", "Considered Options", "Decision Outcome");

    private final List<Problem> problems = new ArrayList<>();
    private final String[] lines;

    private MadrReader(String text) {
        this.lines = text.split("\n", -1);
    }

    public static MadrReading read(String text) {
        return new MadrReader(text).read();
    }

    private MadrReading read() {
        SortedMap<String, String> frontMatter = new TreeMap<>();
        int next = readFrontMatter(frontMatter);
        checkStatus(frontMatter);
        String title = "";
        List<Section> sections = new ArrayList<>();
        List<String> options = new ArrayList<>();
        String heading = "";
        int headingLine = 0;
        StringBuilder body = new StringBuilder();
        for (int i = next; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("# ")) {
                if (!title.isEmpty()) {
                    problem(i + 1, "A second title.", "Keep one heading that starts with `# `.");
                }
                title = line.substring(2).trim();
            } else if (line.startsWith("## ")) {
                addSection(sections, heading, body, headingLine);
                heading = line.substring(3).trim();
                headingLine = i + 1;
            } else {
                body.append(line).append('\n');
                if (heading.equals("Considered Options") && line.startsWith("* ")) {
                    options.add(line.substring(2).trim());
                }
            }
        }
        addSection(sections, heading, body, headingLine);
        check(title, sections, options);
        return problems.isEmpty()
                ? new MadrReading.Read(new MadrDocument(frontMatter, title, sections, options))
                : new MadrReading.Unreadable(problems);
    }

    private int readFrontMatter(SortedMap<String, String> frontMatter) {
        if (!lines[0].equals("---")) {
            problem(1, "No front matter.", "Start the file with `---`, then status and date, then `---`.");
            return 0;
        }
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].equals("---")) {
                return i + 1;
            }
            Matcher key = KEY.matcher(lines[i]);
            if (key.matches() && frontMatter.put(key.group(1), unquote(key.group(2))) != null) {
                problem(i + 1, "`" + key.group(1) + "` stands twice in the front matter.", "Keep one.");
            }
        }
        problem(lines.length, "The front matter does not end.", "Close it with a line `---`.");
        return lines.length;
    }

    private void checkStatus(SortedMap<String, String> frontMatter) {
        String status = frontMatter.getOrDefault("status", "");
        if (!MadrDocument.STATUSES.contains(status) && !status.startsWith("superseded by ")) {
            problem(
                    1,
                    status.isEmpty() ? "The status is missing." : "Unknown status `" + status + "`.",
                    "Write one of " + String.join(", ", MadrDocument.STATUSES) + ", or `superseded by NNNN`.");
        }
        String date = frontMatter.getOrDefault("date", "");
        if (PartialDate.parse(date).filter(d -> d.text().length() == 10).isEmpty()) {
            problem(1, "The date is `" + date + "`.", "Write an ISO day such as 2026-05-09.");
        }
    }

    private void addSection(List<Section> sections, String heading, StringBuilder body, int line) {
        if (!heading.isEmpty()) {
            sections.add(new Section(heading, body.toString().strip(), line));
        }
        body.setLength(0);
    }

    private void check(String title, List<Section> sections, List<String> options) {
        if (title.isEmpty()) {
            problem(0, "No title.", "Add a heading that starts with `# `.");
        }
        for (String required : REQUIRED) {
            if (sections.stream()
                    .noneMatch(s -> s.heading().equals(required) && !s.text().isEmpty())) {
                problem(
                        0,
                        "The section \"" + required + "\" is missing or empty.",
                        "Add `## " + required + "` with its text.");
            }
        }
        sections.stream()
                .filter(s -> s.heading().equals("Decision Outcome"))
                .findFirst()
                .ifPresent(outcome -> {
                    Matcher chosen = CHOSEN.matcher(outcome.text());
                    if (!chosen.find()) {
                        problem(
                                outcome.line(),
                                "The outcome names no chosen option.",
                                "Write: Chosen option: \"…\", because …");
                    } else if (options.stream().noneMatch(o -> o.startsWith(chosen.group(1)))) {
                        problem(
                                outcome.line(),
                                "The chosen option \"" + chosen.group(1) + "\" is not among the considered options.",
                                "List it under Considered Options, spelt alike.");
                    }
                });
    }

    private static String unquote(String value) {
        String trimmed = value.trim();
        return trimmed.length() >= 2 && trimmed.startsWith("\"") && trimmed.endsWith("\"")
                ? trimmed.substring(1, trimmed.length() - 1)
                        .replace("\\\"", "\"")
                        .replace("\\\\", "\\")
                : trimmed;
    }

    private void problem(int line, String message, String remedy) {
        problems.add(new Problem(line, message, remedy));
    }
}
