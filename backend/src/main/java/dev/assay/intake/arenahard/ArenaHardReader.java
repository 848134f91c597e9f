package dev.assay.intake.arenahard;

import dev.assay.evidence.Benchmark;
import dev.assay.intake.BoardFigure;
import dev.assay.intake.Identity;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.SourceFormat;
import dev.assay.intake.StreamReader;
import dev.assay.intake.board.BoardTable;
import dev.assay.intake.board.BoardText;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads an Arena-Hard board, CSV or Markdown; which it is follows from its first line. */
public final class ArenaHardReader implements StreamReader {
    static final String SCOPE = "arena-hard";

    @Override
    public SourceFormat format() {
        return SourceFormat.ofFile(
                "arena-hard", "Arena-Hard leaderboard", "A board as CSV or Markdown.", ".csv", ".md");
    }

    /** @param dated the board's date, where the file gives none */
    @Override
    public Reading read(InputStream in, Optional<PartialDate> dated) throws IOException {
        return BoardText.read(in, text -> {
            String first = text.lines().findFirst().orElse("");
            return first.startsWith("model,")
                    ? BoardTable.read(text, table -> CsvBoard.read(table, dated))
                    : MarkdownBoards.read(text, dated);
        });
    }

    /** A line whose score was understood. */
    record Line(String key, String model, double score, Optional<Double> low, Optional<Double> high, String config) {
        Proposal.Entry on(Benchmark board, PartialDate date) {
            return new BoardFigure(
                            key,
                            SCOPE,
                            model,
                            board.id() + "/" + date + "/" + Identity.slug(model),
                            board,
                            config,
                            score,
                            low,
                            high,
                            "arena-hard-auto/" + board.id() + "/" + date,
                            date,
                            "Arena-Hard board " + board.id() + " of " + date)
                    .entry();
        }

        /** The model all others are compared with scores 50 by construction, which measures nothing. */
        boolean isBaseline() {
            return score == 50.0
                    && low.map(l -> l == 50.0).orElse(false)
                    && high.map(h -> h == 50.0).orElse(false);
        }
    }

    static void take(
            Line line, Benchmark board, PartialDate date, List<Proposal.Entry> entries, List<Refusal> skipped) {
        if (line.isBaseline()) {
            skipped.add(new Refusal(line.key(), "the board's baseline: 50 by construction, no measurement"));
        } else {
            entries.add(line.on(board, date));
        }
    }
}
