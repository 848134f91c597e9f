package dev.assay.intake.board;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.assay.intake.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A board as a CSV table.
 *
 * @param columns as the header names them
 */
public record BoardTable(List<String> columns, List<Row> rows) {

    public BoardTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param understand reads the table; not called where the text is none */
    public static Reading read(String text, Function<BoardTable, Reading> understand) {
        List<NamedCsvRecord> records = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofNamedCsvRecord(text);
                Stream<NamedCsvRecord> stream = reader.stream()) {
            stream.forEach(records::add);
        } catch (CsvParseException e) {
            return new Reading.Unreadable("file", "Not well-formed CSV: " + e.getMessage(), "Fetch the board again.");
        } catch (IOException e) {
            throw new UncheckedIOException("A table in memory cannot be read.", e);
        }
        if (records.isEmpty()) {
            return new Reading.Unreadable("file", "The table has no rows.", "Fetch the board again.");
        }
        return understand.apply(new BoardTable(
                records.get(0).getHeader(), records.stream().map(Row::new).toList()));
    }

    /** One line of the table. */
    public static final class Row {
        private final NamedCsvRecord fields;

        private Row(NamedCsvRecord fields) {
            this.fields = fields;
        }

        /** The field without blanks around it; empty where the row does not have it. */
        public String text(String column) {
            return fields.findField(column).orElse("").trim();
        }

        public Optional<Double> number(String column) {
            return Numbers.of(text(column));
        }

        /** What the row is called in reports: its name, or where it stands. */
        public String key(String nameColumn) {
            String name = text(nameColumn);
            return name.isEmpty() ? "line " + fields.getStartingLineNumber() : name;
        }

        /** Why the row cannot be matched with the header, where it cannot. */
        public Optional<String> ragged() {
            int expected = fields.getHeader().size();
            return fields.getFieldCount() == expected
                    ? Optional.empty()
                    : Optional.of("the row has " + fields.getFieldCount() + " fields where the header has " + expected);
        }
    }
}
