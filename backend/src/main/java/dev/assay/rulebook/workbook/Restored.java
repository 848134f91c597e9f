package dev.assay.rulebook.workbook;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.TableText;
import dev.assay.rulebook.language.RawText;
import dev.assay.rulebook.workbook.Imported.Changes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text of a table from the rows of a workbook. A row that did not change keeps its very characters. */
record Restored(String text, Changes changes) {
    private static final char USUAL = ';';

    static Restored of(String path, SortedMap<Integer, List<String>> rows, Optional<RuleFile> present) {
        Optional<String> before = present.flatMap(file -> RawText.of(file, new Diagnostics()));
        Optional<TableText> table = before.flatMap(text -> TableText.read(path, text, new Diagnostics()));
        List<List<String>> next = List.copyOf(rows.values());
        List<List<String>> old = table.map(TableText::rows).orElse(List.of()).stream()
                .filter(row -> !row.isBlank())
                .map(Restored::values)
                .toList();
        Changes changes = changes(old, next);
        if (before.isPresent() && old.equals(next)) {
            return new Restored(before.get(), changes);
        }
        char separator = table.map(TableText::separator).orElse(USUAL);
        Map<List<String>, Deque<String>> kept = new HashMap<>();
        boolean sameColumns = !old.isEmpty() && old.get(0).equals(next.get(0));
        if (sameColumns) {
            table.get().rows().forEach(row -> kept.computeIfAbsent(values(row), unused -> new ArrayDeque<>())
                    .add(row.raw()));
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : next) {
            String raw = kept.getOrDefault(row, new ArrayDeque<>()).poll();
            lines.add(raw != null ? raw : line(row, separator));
        }
        return new Restored(String.join("\n", lines) + "\n", changes);
    }

    private static List<String> values(TableText.Row row) {
        return row.cells().stream().map(cell -> cell.text().strip()).toList();
    }

    private static String line(List<String> row, char separator) {
        return row.stream()
                .map(value -> TableText.cell(value, separator))
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    private static Changes changes(List<List<String>> old, List<List<String>> next) {
        Map<String, Map<String, String>> before = byId(old);
        Map<String, Map<String, String>> after = byId(next);
        TreeSet<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        TreeSet<String> removed = new TreeSet<>(before.keySet());
        removed.removeAll(after.keySet());
        TreeSet<String> changed = new TreeSet<>(after.keySet());
        changed.removeIf(id -> !before.containsKey(id) || before.get(id).equals(after.get(id)));
        return new Changes(List.copyOf(added), List.copyOf(changed), List.copyOf(removed));
    }

    /** Filled cells by their heading, so that a column that moved is no change. */
    private static Map<String, Map<String, String>> byId(List<List<String>> rows) {
        Map<String, Map<String, String>> found = new HashMap<>();
        List<String> head = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream()
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .toList();
        int id = head.indexOf("id");
        for (List<String> row : id < 0 ? List.<List<String>>of() : rows.subList(1, rows.size())) {
            Map<String, String> cells = new TreeMap<>();
            for (int i = 0; i < Math.min(head.size(), row.size()); i++) {
                if (!row.get(i).isEmpty()) {
                    cells.put(head.get(i), row.get(i));
                }
            }
            if (id < row.size()) {
                found.put(row.get(id), cells);
            }
        }
        return found;
    }
}
