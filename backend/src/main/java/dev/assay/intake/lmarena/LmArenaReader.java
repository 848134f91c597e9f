package dev.assay.intake.lmarena;

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
import java.util.Optional;

/** Reads a board as CSV: {@code Model,Arena Score,95% CI,Votes,…} of the page, or the columns of the published data set. */
public final class LmArenaReader implements StreamReader {
    private static final double HIGHEST_RATING = 4_000;

    @Override
    public SourceFormat format() {
        return SourceFormat.ofFile("lmarena", "LMArena leaderboard", "A board of one day as CSV.", ".csv");
    }

    /** @param dated the board's day, where its rows name none */
    @Override
    public Reading read(InputStream in, Optional<PartialDate> dated) throws IOException {
        return BoardText.read(in, text -> BoardTable.read(text, table -> table(table, dated)));
    }

    private static Reading table(BoardTable table, Optional<PartialDate> dated) {
        Optional<Columns> columns = Columns.of(table.columns());
        if (columns.isEmpty()) {
            return new Reading.Unreadable(
                    "line 1",
                    "No columns of models and scores: " + String.join(", ", table.columns()) + ".",
                    "An LMArena board has Model and Arena Score, or model_name and rating.");
        }
        if (columns.get().date().isEmpty() && dated.isEmpty()) {
            return new Reading.Unreadable(
                    "file",
                    "The day of the board cannot be told; ratings of different days are never joined.",
                    "Say which with --dated, for instance --dated 2025-01-24.");
        }
        List<Proposal.Entry> entries = new ArrayList<>();
        List<Refusal> skipped = new ArrayList<>();
        table.rows()
                .forEach(row -> OneByOne.read(
                        row.key(columns.get().model()),
                        skipped,
                        () -> row(row, columns.get(), dated, entries, skipped)));
        return new Reading.Understood(
                new Proposal("LMArena board" + dated.map(day -> " of " + day).orElse(""), entries, skipped, List.of()));
    }

    private static void row(
            BoardTable.Row row,
            Columns columns,
            Optional<PartialDate> dated,
            List<Proposal.Entry> entries,
            List<Refusal> skipped) {
        String category = Columns.text(row, columns.category());
        String key = row.key(columns.model()) + (category.isEmpty() ? "" : ", " + category);
        Optional<PartialDate> date =
                PartialDate.parse(Columns.text(row, columns.date())).or(() -> dated);
        Optional<Double> score = row.number(columns.score());
        String printed = Columns.text(row, columns.interval());
        Optional<Spread> spread = Spread.of(printed);
        Optional<String> refusal = row.ragged()
                .or(() -> when(row.text(columns.model()).isEmpty(), "the row names no model"))
                .or(() -> when(score.isEmpty(), "the row holds no number as its score"))
                .or(() -> when(date.isEmpty(), "the row has no date; say when with --dated"))
                .or(() -> when(
                        spread.isEmpty() && !printed.isEmpty(),
                        "the interval `" + printed + "` is not of the form +5/-5 or ±5"));
        if (refusal.isPresent()) {
            skipped.add(new Refusal(key, refusal.get()));
            return;
        }
        double rating = score.orElseThrow();
        Benchmark board = board(category, date.orElseThrow());
        String votes = Columns.text(row, columns.votes());
        entries.add(new BoardFigure(
                        key,
                        "lmarena",
                        row.text(columns.model()),
                        board.id() + "/" + Identity.slug(row.text(columns.model())),
                        board,
                        votes.isEmpty() ? "" : votes + " votes",
                        rating,
                        spread.map(s -> s.lowOf(rating)).or(() -> columns.low().flatMap(row::number)),
                        spread.map(s -> s.highOf(rating))
                                .or(() -> columns.high().flatMap(row::number)),
                        "lmarena/" + board.id(),
                        date.orElseThrow(),
                        "LMArena board of " + date.orElseThrow())
                .entry());
    }

    private static Benchmark board(String category, PartialDate date) {
        return new Benchmark(
                "lmarena-" + date + (category.isEmpty() ? "" : "-" + Identity.slug(category)),
                "LMArena",
                date + ", " + (category.isEmpty() ? "category not stated" : category),
                "LMArena",
                "rating points",
                new Interval(0, HIGHEST_RATING),
                Benchmark.Direction.HIGHER_IS_BETTER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "votes of the public; prompts are not fixed",
                Optional.empty(),
                Provenance.cited("lmarena.ai", date.text()));
    }

    private static Optional<String> when(boolean condition, String reason) {
        return condition ? Optional.of(reason) : Optional.empty();
    }
}
