package dev.assay.intake.csv;

import dev.assay.intake.ImportReport;
import dev.assay.intake.Item;
import dev.assay.intake.Proposal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads files of the catalog format. Files may refer to each other, in any order, and to what is held already.
 *
 * <p>Reading never fails for what a file says: bad rows, and files of no known kind, are told in the answer with their place. It
 * throws only what the file system throws.
 */
public final class CatalogCsvReader {

    private final CatalogHoldings base;
    private final CsvLimits limits;
    private final LocalDate today;

    /**
     * @param base what is held already, for references from the files to it
     * @param today a row that was published or read on a later day is refused
     */
    public CatalogCsvReader(CatalogHoldings base, CsvLimits limits, LocalDate today) {
        this.today = today;
        this.base = base;
        this.limits = limits;
    }

    public CatalogReading read(String name, List<CsvSource> files) throws IOException {
        ProblemList problems = new ProblemList(limits.problems());
        RowSet rows = new RowSet(base, problems);
        int read = 0;
        for (CsvSource file : files.subList(0, Math.min(files.size(), limits.files()))) {
            read += new FileRows(file, rows, problems).read();
        }
        if (files.size() > limits.files()) {
            problems.add(new RowProblem(
                    name, 0, 0, name, "More than " + limits.files() + " files.", "Read them in several parts."));
        }
        rows.settle();
        List<Proposal.Entry> entries =
                rows.entries().stream().map(CatalogCsvReader::entry).toList();
        List<Item> items = entries.stream().flatMap(e -> e.items().stream()).toList();
        return new CatalogReading(
                CatalogHoldings.of(items),
                read,
                problems.told(),
                new Proposal(
                        name,
                        entries,
                        refusals(problems.told()),
                        problems.rest().stream().toList()));
    }

    private static Proposal.Entry entry(List<ReadRow<?>> rows) {
        return Proposal.Entry.of(
                rows.get(0).row().place() + " " + rows.get(0).row().roughKey(), ReadRow.together(rows));
    }

    /** One refusal for each row, whatever the number of its problems. */
    private List<ImportReport.Refusal> refusals(List<RowProblem> problems) {
        Map<String, List<RowProblem>> byRow = new LinkedHashMap<>();
        problems.forEach(p -> byRow.computeIfAbsent(p.file() + ":" + p.line() + " " + p.key(), k -> new ArrayList<>())
                .add(p));
        List<ImportReport.Refusal> refusals = new ArrayList<>();
        byRow.forEach((row, all) -> refusals.add(new ImportReport.Refusal(
                row, all.stream().map(RowProblem::toString).collect(Collectors.joining(" ")))));
        return refusals;
    }

    /** The rows of one file on their way into the set. */
    private final class FileRows {
        private final CsvSource file;
        private final RowSet rows;
        private final ProblemList problems;
        private Optional<HeaderReading> header = Optional.empty();
        private boolean started;
        private int read;

        FileRows(CsvSource file, RowSet rows, ProblemList problems) {
            this.file = file;
            this.rows = rows;
            this.problems = problems;
        }

        int read() throws IOException {
            new CsvText(file, limits, problems::add).forEach(this::record);
            if (!started && !problems.tellsOf(file.name())) {
                problem(1, "The file is empty.", "The first line names the columns.");
            }
            return read;
        }

        private boolean record(long line, List<String> fields) {
            if (!started) {
                started = true;
                header = HeaderReading.of(file.name(), line, fields, problems::add);
                return header.isPresent();
            }
            if (read == limits.rows()) {
                problem(line, "More than " + limits.rows() + " rows; the rest was not read.", "Split the file.");
                return false;
            }
            read++;
            header.ifPresent(h -> row(h, line, fields));
            return true;
        }

        private void row(HeaderReading h, long line, List<String> fields) {
            Optional<RowProblem> malformed = RowForm.problem(file.name(), line, h, fields, limits);
            if (malformed.isPresent()) {
                problems.add(malformed.get());
            } else {
                rows.take(
                        h.sheet(),
                        new CsvRow(
                                file.name(),
                                line,
                                h.columns(),
                                fields.stream().map(RowForm::plain).toList(),
                                today));
            }
        }

        private void problem(long line, String message, String remedy) {
            problems.add(new RowProblem(file.name(), line, 0, file.name(), message, remedy));
        }
    }
}
