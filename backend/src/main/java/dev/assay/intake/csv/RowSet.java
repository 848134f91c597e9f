package dev.assay.intake.csv;

import dev.assay.intake.OneByOne;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** The rows of all files of one reading: takes each kind apart, and drops what does not fit together. */
final class RowSet {

    private final Map<String, Map<String, ReadRow<?>>> byKind = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> broken = new LinkedHashMap<>();
    private final Map<String, Set<String>> baseIds = new LinkedHashMap<>();
    private final ProblemList problems;
    private final CatalogHoldings base;

    RowSet(CatalogHoldings base, ProblemList problems) {
        this.base = base;
        this.problems = problems;
        Sheets.ALL.forEach(s -> byKind.put(s.kind(), new LinkedHashMap<>()));
    }

    void take(Sheet<?> sheet, CsvRow row) {
        try {
            ReadRow<?> read = ReadRow.of(sheet, row);
            if (row.problems().isEmpty()) {
                keep(read);
            }
        } catch (RuntimeException e) {
            // The entry's own constructor refuses it; where the row has been told something already, that is the cause.
            if (row.problems().isEmpty()) {
                row.problem("", told(e), "");
            }
        }
        if (!row.problems().isEmpty()) {
            drop(sheet, row);
        }
    }

    private static String told(RuntimeException failure) {
        return failure instanceof IllegalArgumentException
                ? String.valueOf(failure.getMessage())
                : OneByOne.reason(failure);
    }

    private void keep(ReadRow<?> read) {
        Map<String, ReadRow<?>> rows = rows(read.sheet().kind());
        ReadRow<?> first = rows.putIfAbsent(read.key(), read);
        if (first != null) {
            read.row()
                    .problem(
                            read.sheet().columns().get(0).name(),
                            "The entry " + read.key() + " stands already at "
                                    + first.row().place() + ".",
                            "Remove one, or give it another id or date.");
        }
    }

    private void drop(Sheet<?> sheet, CsvRow row) {
        problems.add(row.problems());
        sheet.group(row).ifPresent(group -> broken.computeIfAbsent(sheet.kind(), k -> new LinkedHashMap<>())
                .putIfAbsent(group, row.line()));
    }

    /** Drops rows that name missing entries, until every reference holds; then rows that contradict what they refer to. */
    void settle() {
        boolean changed = true;
        while (changed) {
            changed = dropWhere(this::dangles) | dropWhere(this::groupBroken);
        }
        dropUnmade();
        CatalogHoldings all = base.withBenchmarksOf(
                CatalogHoldings.of(entries().stream().map(ReadRow::together).toList()));
        Sheets.ALL.forEach(
                sheet -> ReadRow.checkTogether(sheet, rows(sheet.kind()).values(), base));
        dropWhere(read -> {
            told(read, () -> read.check(all));
            return !read.row().problems().isEmpty();
        });
        dropWhere(this::groupBroken);
    }

    /** Rows that read well each and still make no entry together. */
    private void dropUnmade() {
        entries().forEach(rows -> told(rows.get(0), () -> ReadRow.together(rows)));
        dropWhere(read -> !read.row().problems().isEmpty());
        dropWhere(this::groupBroken);
    }

    private static void told(ReadRow<?> read, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            read.row().problem("", told(failure), "");
        }
    }

    private boolean dropWhere(Predicate<ReadRow<?>> bad) {
        List<ReadRow<?>> dropped = new ArrayList<>();
        byKind.values().forEach(rows -> rows.values().stream().filter(bad).forEach(dropped::add));
        dropped.forEach(read -> {
            rows(read.sheet().kind()).remove(read.key());
            drop(read.sheet(), read.row());
        });
        return !dropped.isEmpty();
    }

    private boolean dangles(ReadRow<?> read) {
        for (Reference reference : read.references()) {
            if (!known(reference)) {
                read.row()
                        .problem(
                                reference.column(),
                                "`" + reference.id() + "` stands in no row of " + reference.kind() + ".",
                                Suggestions.near(reference.id(), ids(reference.kind()))
                                        .map(near -> "Maybe `" + near + "`; else add it to " + reference.kind()
                                                + ".csv first.")
                                        .orElse("Add it to " + reference.kind() + ".csv first."));
            }
        }
        return !read.row().problems().isEmpty();
    }

    private boolean groupBroken(ReadRow<?> read) {
        Map<String, Long> groups = broken.getOrDefault(read.sheet().kind(), Map.of());
        return read.sheet()
                .group(read.row())
                .filter(groups::containsKey)
                .map(group -> {
                    read.row()
                            .problem(
                                    "",
                                    "Left out, because line " + groups.get(group) + " of the same "
                                            + read.sheet().kind() + " entry is wrong.",
                                    "Correct that line.");
                    return true;
                })
                .orElse(false);
    }

    private boolean known(Reference reference) {
        return rows(reference.kind()).containsKey(reference.id())
                || baseIds(reference.kind()).contains(reference.id());
    }

    private Set<String> ids(String kind) {
        Set<String> ids = new HashSet<>(baseIds(kind));
        ids.addAll(rows(kind).keySet());
        return ids;
    }

    private Set<String> baseIds(String kind) {
        return baseIds.computeIfAbsent(
                kind, k -> Sheets.named(k).map(s -> keys(s, base)).orElse(Set.of()));
    }

    private static <T> Set<String> keys(Sheet<T> sheet, CatalogHoldings holdings) {
        Set<String> keys = new HashSet<>();
        sheet.entries(holdings).forEach(e -> keys.add(sheet.key(e)));
        return keys;
    }

    private Map<String, ReadRow<?>> rows(String kind) {
        return Objects.requireNonNull(byKind.get(kind), kind);
    }

    /** Rows that make one entry together, entry by entry, in the order of the sheets and files. */
    List<List<ReadRow<?>>> entries() {
        List<List<ReadRow<?>>> entries = new ArrayList<>();
        byKind.values().forEach(rows -> {
            Map<String, List<ReadRow<?>>> groups = new LinkedHashMap<>();
            rows.forEach((key, row) -> groups.computeIfAbsent(
                            row.sheet().group(row.row()).orElse(key), g -> new ArrayList<>())
                    .add(row));
            entries.addAll(groups.values());
        });
        return entries;
    }
}
