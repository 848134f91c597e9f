package dev.assay.intake.arenahard;

import dev.assay.evidence.Benchmark;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.OneByOne;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.board.BoardTable;
import dev.assay.quantity.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The CSV form: {@code model,score,rating_q025,rating_q975,CI,avg_tokens,date}. */
final class CsvBoard {
    /** Scores are relative to a baseline, and the baseline tells the release. */
    private static final String BASELINE_OF_V01 = "gpt-4-0314";

    private CsvBoard() {}

    static Reading read(BoardTable table, Optional<PartialDate> dated) {
        boolean release01 = table.rows().stream()
                .anyMatch(row -> row.text("model").equals(BASELINE_OF_V01)
                        && row.number("score").filter(s -> s == 50).isPresent());
        if (!release01) {
            return new Reading.Unreadable(
                    "file",
                    "The release cannot be told: the baseline " + BASELINE_OF_V01 + " at 50 is not among the rows.",
                    "Import the Markdown form, whose headings name release and judge.");
        }
        List<Proposal.Entry> entries = new ArrayList<>();
        List<Refusal> skipped = new ArrayList<>();
        table.rows()
                .forEach(row ->
                        OneByOne.read(row.key("model"), skipped, () -> row(row, Boards.V01, dated, entries, skipped)));
        return new Reading.Understood(new Proposal("Arena-Hard board (CSV)", entries, skipped, List.of()));
    }

    private static void row(
            BoardTable.Row row,
            Benchmark board,
            Optional<PartialDate> dated,
            List<Proposal.Entry> entries,
            List<Refusal> skipped) {
        String key = row.key("model");
        Optional<Double> score = row.number("score");
        Optional<PartialDate> date = PartialDate.parse(row.text("date")).or(() -> dated);
        Optional<String> ragged = row.ragged();
        if (ragged.isPresent()) {
            skipped.add(new Refusal(key, ragged.get()));
        } else if (row.text("model").isEmpty() || score.isEmpty()) {
            skipped.add(new Refusal(key, "the row names no model or holds no number as its score"));
        } else if (date.isEmpty()) {
            skipped.add(new Refusal(key, "the row has no date; say when with --dated"));
        } else {
            ArenaHardReader.take(
                    new ArenaHardReader.Line(
                            key,
                            row.text("model"),
                            score.get(),
                            row.number("rating_q025"),
                            row.number("rating_q975"),
                            row.text("avg_tokens").isEmpty() ? "" : "average tokens " + row.text("avg_tokens")),
                    board,
                    date.get(),
                    entries,
                    skipped);
        }
    }
}
