package dev.assay.intake.csv;

import dev.assay.evidence.PairSource;
import dev.assay.evidence.SelfReportPair;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of first- and third-party figures shipped in the jar, {@code catalog/self-report-pairs.csv}. They calibrate parameters
 * of the rulebook and are no entries of the catalog, so no import takes them.
 */
@Singleton
public final class ShippedPairs implements PairSource {

    static final String FILE = "self-report-pairs.csv";

    private static final List<String> COLUMNS = List.of(
            "id",
            "model",
            "benchmark",
            "first_party",
            "first_party_config",
            "third_party",
            "third_party_config",
            "third_party_evaluator",
            "n",
            "comparability",
            "excluded",
            "basis",
            "source",
            "published",
            "retrieved",
            "retracted",
            "note");

    private final List<SelfReportPair> pairs;

    /** @throws IllegalStateException if a shipped row does not read; that is a bug of ours and names the row */
    public ShippedPairs() {
        List<RowProblem> problems = new ArrayList<>();
        this.pairs = read(new CsvSource(FILE, ShippedPairs::open), problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The shipped pairs have bad rows; the first: " + problems.get(0));
        }
    }

    @Override
    public List<SelfReportPair> pairs() {
        return pairs;
    }

    static List<SelfReportPair> read(CsvSource source, List<RowProblem> problems) {
        List<SelfReportPair> pairs = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        COLUMNS.forEach(column -> columns.put(column, columns.size()));
        Set<String> ids = new HashSet<>();
        try {
            new CsvText(source, CsvLimits.STANDARD, problems::add).forEach((line, fields) -> {
                if (line == 1 && fields.equals(COLUMNS)) {
                    return true;
                }
                if (line == 1 || fields.size() != COLUMNS.size()) {
                    problems.add(new RowProblem(
                            source.name(),
                            line,
                            0,
                            source.name(),
                            "The row has not the columns of this file.",
                            "They are: " + String.join(", ", COLUMNS) + "."));
                    return line > 1;
                }
                CsvRow row = new CsvRow(source.name(), line, columns, fields, LocalDate.MAX);
                SelfReportPair pair = pair(row);
                if (!ids.add(pair.id())) {
                    row.problem("id", "The pair " + pair.id() + " stands already above.", "Give it another id.");
                }
                problems.addAll(row.problems());
                if (row.problems().isEmpty()) {
                    pairs.add(pair);
                }
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The pairs cannot be read.", e);
        }
        return List.copyOf(pairs);
    }

    private static SelfReportPair pair(CsvRow row) {
        return new SelfReportPair(
                row.id("id"),
                row.id("model"),
                row.id("benchmark"),
                row.requiredNumber("first_party", "-1000000", "1000000").orElse(BigDecimal.ZERO),
                row.text("first_party_config"),
                row.requiredNumber("third_party", "-1000000", "1000000").orElse(BigDecimal.ZERO),
                row.text("third_party_config"),
                row.required("third_party_evaluator"),
                row.count("n", 1),
                row.required("comparability"),
                row.optional("excluded"),
                row.provenance());
    }

    private static InputStream open() throws IOException {
        InputStream stream = ShippedPairs.class.getResourceAsStream("/catalog/" + FILE);
        if (stream == null) {
            throw new FileNotFoundException("No /catalog/" + FILE + " on the class path. Maybe the jar was cut down.");
        }
        return stream;
    }
}
