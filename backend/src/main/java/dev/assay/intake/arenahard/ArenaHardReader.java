package dev.assay.intake.arenahard;

import dev.assay.evidence.Benchmark;
import dev.assay.intake.BoardFigure;
import dev.assay.intake.BoundedStream;
import dev.assay.intake.Identity;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads an Arena-Hard board, CSV or Markdown; which it is follows from its first line. */
public final class ArenaHardReader {
    static final String SCOPE = "arena-hard";
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_LINES = 50_000;

    /** @param dated the board's date, where the file gives none */
    public Reading read(InputStream in, Optional<PartialDate> dated) throws IOException {
        String text;
        try {
            byte[] bytes = new BoundedStream(in, MOST_BYTES).readAllBytes();
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (BoundedStream.TooLarge e) {
            return new Reading.Unreadable(
                    "file", "The file is " + e.getMessage() + ".", "Name a board, not its answers.");
        } catch (CharacterCodingException e) {
            return new Reading.Unreadable("file", "The file is not UTF-8 text.", "Fetch it again or convert it.");
        }
        if (text.lines().count() > MOST_LINES) {
            return new Reading.Unreadable(
                    "file", "More than " + MOST_LINES + " lines.", "Name a board, not its answers.");
        }
        String first = text.lines().findFirst().orElse("");
        return first.startsWith("model,") ? CsvBoard.read(text, dated) : MarkdownBoards.read(text, dated);
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
