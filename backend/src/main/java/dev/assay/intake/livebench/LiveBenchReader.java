package dev.assay.intake.livebench;

import dev.assay.catalog.Provenance;
import dev.assay.evidence.Benchmark;
import dev.assay.intake.BoardFigure;
import dev.assay.intake.Identity;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.OneByOne;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.SourceFormat;
import dev.assay.intake.StreamReader;
import dev.assay.intake.board.BoardTable;
import dev.assay.intake.board.BoardText;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one release's table, by task ({@code table_2024_11_25.csv}) or by group ({@code all_groups.csv}). */
public final class LiveBenchReader implements StreamReader {
    private static final String MODEL = "model";
    private static final Set<String> OVERALL = Set.of("average", "global average", "global_average", "overall");
    private static final int MOST_COLUMNS = 100;

    @Override
    public SourceFormat format() {
        return SourceFormat.ofFile(
                "livebench", "LiveBench table", "One release as CSV, such as table_2024_11_25.csv.", ".csv");
    }

    /** @param released the day of the release, which the table itself does not name */
    @Override
    public Reading read(InputStream in, Optional<PartialDate> released) throws IOException {
        if (released.isEmpty()) {
            return new Reading.Unreadable(
                    "file",
                    "The release cannot be told; scores of different releases are never joined.",
                    "Keep the name table_2024_11_25.csv, or say which with --dated 2024-11-25.");
        }
        return BoardText.read(in, text -> BoardTable.read(text, table -> table(table, released.get())));
    }

    private static Reading table(BoardTable table, PartialDate release) {
        List<String> scores =
                table.columns().stream().filter(c -> !c.trim().equals(MODEL)).toList();
        if (scores.size() == table.columns().size() || scores.isEmpty() || scores.size() > MOST_COLUMNS) {
            return new Reading.Unreadable(
                    "line 1",
                    "A LiveBench table has the column `model` and 1 to " + MOST_COLUMNS + " columns of scores.",
                    "Name the table of a release.");
        }
        List<Proposal.Entry> entries = new ArrayList<>();
        List<Refusal> skipped = new ArrayList<>();
        for (BoardTable.Row row : table.rows()) {
            Optional<String> refusal = row.text(MODEL).isEmpty() ? Optional.of("the row names no model") : row.ragged();
            if (refusal.isPresent()) {
                skipped.add(new Refusal(row.key(MODEL), refusal.get()));
            } else {
                scores.forEach(column -> OneByOne.read(
                        row.text(MODEL) + ", " + column.trim(),
                        skipped,
                        () -> score(row, column, release, entries, skipped)));
            }
        }
        return new Reading.Understood(new Proposal("LiveBench, release of " + release, entries, skipped, List.of()));
    }

    private static void score(
            BoardTable.Row row,
            String column,
            PartialDate release,
            List<Proposal.Entry> entries,
            List<Refusal> skipped) {
        String key = row.text(MODEL) + ", " + column.trim();
        Optional<Double> score = row.number(column);
        if (score.isEmpty()) {
            skipped.add(new Refusal(
                    key, row.text(column).isEmpty() ? "no score is given" : "`" + row.text(column) + "` is no number"));
            return;
        }
        Benchmark board = board(column.trim(), release);
        entries.add(new BoardFigure(
                        key,
                        "livebench",
                        row.text(MODEL),
                        board.id() + "/" + Identity.slug(row.text(MODEL)),
                        board,
                        "",
                        score.get(),
                        Optional.empty(),
                        Optional.empty(),
                        "livebench/" + release,
                        release,
                        "LiveBench table of " + release)
                .entry());
    }

    private static Benchmark board(String column, PartialDate release) {
        boolean overall = OVERALL.contains(column.toLowerCase(Locale.ROOT));
        return new Benchmark(
                "livebench-" + release + (overall ? "" : "-" + Identity.slug(column)),
                "LiveBench",
                "release " + release + (overall ? ", average" : ", " + column),
                "LiveBench team",
                "%",
                new Interval(0, 100),
                Benchmark.Direction.HIGHER_IS_BETTER,
                Optional.empty(),
                Optional.of(Benchmark.Metric.MEAN_SCORE),
                Optional.empty(),
                "questions of a release become public with the next",
                Optional.empty(),
                Provenance.cited("livebench.ai", release.text()));
    }
}
