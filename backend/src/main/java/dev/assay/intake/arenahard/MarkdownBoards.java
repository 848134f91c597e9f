package dev.assay.intake.arenahard;

import dev.assay.evidence.Benchmark;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.OneByOne;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.board.Numbers;
import dev.assay.quantity.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The printed consoles: {@code name | score: 88.7 | 95% CI: (-2.3, 2.2) | …} of v0.1 and {@code 0 name 85.9 (-0.8 / +0.9)} of v2.0. */
final class MarkdownBoards {
    private static final int LONGEST_LINE = 1_000;
    private static final String SIGNED = "([-+]?\\d{1,4}(?:\\.\\d{1,6})?)";
    private static final Pattern PIPED = Pattern.compile("(\\S[^|]{0,200}?)\\s*\\|\\s*score:\\s*" + SIGNED
            + "\\s*\\|\\s*95% CI:\\s*\\(" + SIGNED + ",\\s*" + SIGNED + "\\)\\s*\\|?(.{0,100})");
    private static final Pattern NUMBERED = Pattern.compile(
            "\\s*\\d{1,5}\\s+(\\S{1,200})\\s+" + SIGNED + "\\s+\\(" + SIGNED + "\\s*/\\s*" + SIGNED + "\\)\\s*");

    private final PartialDate date;
    private final List<Proposal.Entry> entries = new ArrayList<>();
    private final List<Refusal> skipped = new ArrayList<>();
    private String section = "";
    private String heading = "";
    private Optional<Benchmark> board = Optional.empty();
    private boolean inside;

    private MarkdownBoards(PartialDate date) {
        this.date = date;
    }

    static Reading read(String text, Optional<PartialDate> dated) {
        if (dated.isEmpty()) {
            return new Reading.Unreadable(
                    "file",
                    "The Markdown form names no full date.",
                    "Say when the board was published with --dated, for instance --dated 2025-04-23.");
        }
        MarkdownBoards boards = new MarkdownBoards(dated.get());
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            boards.line(lines.get(i), i + 1);
        }
        if (boards.entries.isEmpty() && boards.skipped.isEmpty()) {
            return new Reading.Unreadable("file", "No Arena-Hard board was found in the file.", "Name a board.");
        }
        if (boards.inside) {
            return new Reading.Unreadable(
                    "line " + lines.size(), "The last board is not closed; the file is cut off.", "Fetch it again.");
        }
        return new Reading.Understood(
                new Proposal("Arena-Hard boards of " + dated.get(), boards.entries, boards.skipped, List.of()));
    }

    private void line(String line, int number) {
        if (line.startsWith("```")) {
            inside = !inside;
            if (inside) {
                // A console without a heading of its own continues the release, but not the style control before it.
                board = Boards.announced(section, heading);
                heading = "";
            }
        } else if (!inside) {
            if (line.startsWith("#")) {
                section = line;
            } else if (line.contains("Arena-Hard-v")) {
                section = line.replaceAll("\\(.*", "");
                heading = line;
            } else if (line.contains("Judge")) {
                heading = line;
            }
        } else if (line.length() > LONGEST_LINE) {
            skipped.add(new Refusal("line " + number, "the line is longer than " + LONGEST_LINE + " characters"));
        } else {
            OneByOne.read("line " + number, skipped, () -> row(line, number));
        }
    }

    private void row(String line, int number) {
        Matcher piped = PIPED.matcher(line);
        Matcher numbered = NUMBERED.matcher(line);
        Matcher row = piped.matches() ? piped : numbered;
        if (!piped.matches() && !numbered.matches()) {
            if (board.isPresent() && !line.isBlank() && !line.contains("Scores (%)")) {
                skipped.add(new Refusal("line " + number, "not the form of a board's row"));
            }
            return;
        }
        String key = board.map(b -> b.id() + "/").orElse("") + row.group(1).trim() + " (line " + number + ")";
        if (board.isEmpty()) {
            skipped.add(new Refusal(
                    key, "release or judge of this board is not announced; scores are not joined across them"));
            return;
        }
        double score = Double.parseDouble(row.group(2));
        double down = -Math.abs(Double.parseDouble(row.group(3)));
        double up = Math.abs(Double.parseDouble(row.group(4)));
        ArenaHardReader.take(
                new ArenaHardReader.Line(
                        key,
                        row.group(1).trim(),
                        score,
                        Optional.of(Numbers.sum(score, down)),
                        Optional.of(Numbers.sum(score, up)),
                        row == piped ? row.group(5).trim() : ""),
                board.get(),
                date,
                entries,
                skipped);
    }
}
