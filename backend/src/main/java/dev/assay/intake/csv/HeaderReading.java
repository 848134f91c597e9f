package dev.assay.intake.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Which kind of file a header announces, and where its columns stand.
 *
 * @param columns position of each column, counted from 0
 */
record HeaderReading(Sheet<?> sheet, Map<String, Integer> columns) {

    static Optional<HeaderReading> of(String file, long line, List<String> header, Consumer<RowProblem> problems) {
        List<RowProblem> found = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).trim();
            if (columns.putIfAbsent(name, i) != null) {
                found.add(new RowProblem(
                        file, line, i + 1, file, "Column `" + name + "` stands twice.", "Remove or rename one."));
            }
        }
        Sheet<?> sheet = nearest(columns.keySet());
        Set<String> missing = new LinkedHashSet<>(requiredOf(sheet));
        missing.removeAll(columns.keySet());
        columns.forEach((name, position) -> {
            if (sheet.column(name).isEmpty()) {
                found.add(new RowProblem(
                        file,
                        line,
                        position + 1,
                        file,
                        "Unknown column `" + name + "`.",
                        "A file of " + sheet.kind() + " has: " + names(sheet) + "."));
            }
        });
        if (!missing.isEmpty()) {
            found.add(new RowProblem(
                    file,
                    line,
                    0,
                    file,
                    "The header fits no kind of file; nearest is " + sheet.kind() + ", which lacks "
                            + String.join(", ", missing) + ".",
                    "A file of " + sheet.kind() + " has: " + names(sheet) + "."));
        }
        found.forEach(problems);
        return found.isEmpty() ? Optional.of(new HeaderReading(sheet, columns)) : Optional.empty();
    }

    private static Sheet<?> nearest(Set<String> header) {
        return Sheets.ALL.stream()
                .max(Comparator.comparingDouble((Sheet<?> s) -> likeness(s, header)))
                .orElseThrow();
    }

    /** Share of required columns that are there, then of header names that are known. */
    private static double likeness(Sheet<?> sheet, Set<String> header) {
        Set<String> required = requiredOf(sheet);
        double there = required.stream().filter(header::contains).count() / (double) required.size();
        double known = header.stream().filter(h -> sheet.column(h).isPresent()).count() / (double) header.size();
        return there + known;
    }

    private static Set<String> requiredOf(Sheet<?> sheet) {
        return sheet.columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String names(Sheet<?> sheet) {
        return sheet.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
