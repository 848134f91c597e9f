package dev.assay.intake.arenahard;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.assay.evidence.Benchmark;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The CSV form: {@code model,score,rating_q025,rating_q975,CI,avg_tokens,date}. */
final class CsvBoard {
    /** Scores are relative to a baseline, and the baseline tells the release. */
    private static final String BASELINE_OF_V01 = "gpt-4-0314";

    private CsvBoard() {}

    static Reading read(String text, Optional<PartialDate> dated) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofNamedCsvRecord(text);
                Stream<NamedCsvRecord> records = reader.stream()) {
            records.forEach(rows::add);
        } catch (CsvParseException e) {
            return new Reading.Unreadable("file", "Not well-formed CSV: " + e.getMessage(), "Fetch the board again.");
        }
        boolean release01 = rows.stream()
                .anyMatch(r -> field(r, "model").equals(BASELINE_OF_V01)
                        && number(r, "score").filter(s -> s == 50).isPresent());
        if (!release01) {
            return new Reading.Unreadable(
                    "file",
                    "The release cannot be told: the baseline " + BASELINE_OF_V01 + " at 50 is not among the rows.",
                    "Import the Markdown form, whose headings name release and judge.");
        }
        List<Proposal.Entry> entries = new ArrayList<>();
        List<Refusal> skipped = new ArrayList<>();
        rows.forEach(row -> row(row, Boards.V01, dated, entries, skipped));
        return new Reading.Understood(new Proposal("Arena-Hard board (CSV)", entries, skipped, List.of()));
    }

    private static void row(
            NamedCsvRecord row,
            Benchmark board,
            Optional<PartialDate> dated,
            List<Proposal.Entry> entries,
            List<Refusal> skipped) {
        String key = field(row, "model").isEmpty() ? "line " + row.getStartingLineNumber() : field(row, "model");
        Optional<Double> score = number(row, "score");
        Optional<PartialDate> date = PartialDate.parse(field(row, "date")).or(() -> dated);
        if (row.getFieldCount() != row.getHeader().size()) {
            skipped.add(new Refusal(
                    key,
                    "the row has " + row.getFieldCount() + " fields where the header has "
                            + row.getHeader().size()));
        } else if (field(row, "model").isEmpty() || score.isEmpty()) {
            skipped.add(new Refusal(key, "the row names no model or holds no number as its score"));
        } else if (date.isEmpty()) {
            skipped.add(new Refusal(key, "the row has no date; say when with --dated"));
        } else {
            ArenaHardReader.take(
                    new ArenaHardReader.Line(
                            key,
                            field(row, "model"),
                            score.get(),
                            number(row, "rating_q025"),
                            number(row, "rating_q975"),
                            field(row, "avg_tokens").isEmpty() ? "" : "average tokens " + field(row, "avg_tokens")),
                    board,
                    date.get(),
                    entries,
                    skipped);
        }
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").trim();
    }

    private static Optional<Double> number(NamedCsvRecord row, String name) {
        return Numbers.of(field(row, name));
    }
}
