package dev.assay.platform.paging;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Pages of what is held in memory, by key. */
public final class Paging {
    private Paging() {}

    /**
     * @param sort the name of the order; a leading minus reverses it
     * @param key the text the list is sorted by
     * @param id tells rows of one key apart
     */
    public static <T> Page<T> page(
            List<T> all,
            String sort,
            Function<T, String> key,
            Function<T, String> id,
            Optional<Integer> limit,
            Optional<String> after) {
        int size = Page.limit(limit);
        Optional<Cursor> from = Cursor.read(after, sort).orThrow();
        Comparator<T> ascending = Comparator.comparing(key).thenComparing(id);
        Comparator<T> order = isDescending(sort) ? ascending.reversed() : ascending;
        List<T> rows = all.stream()
                .filter(row ->
                        from.map(c -> isAfter(key.apply(row), id.apply(row), c)).orElse(true))
                .sorted(order)
                .limit(size + 1L)
                .toList();
        return Page.of(rows, size, all.size(), row -> new Cursor(sort, key.apply(row), id.apply(row)));
    }

    public static boolean isDescending(String sort) {
        return sort.startsWith("-");
    }

    /** Whether every word asked for stands in one of the texts. */
    public static boolean matches(Optional<String> words, String... texts) {
        String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
        return Stream.of(words.orElse("").toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }

    /** Whether a filter is not set, or is the value. */
    public static boolean isOrUnset(Optional<String> wanted, String value) {
        return wanted.isEmpty() || wanted.get().isBlank() || wanted.get().equalsIgnoreCase(value);
    }

    private static boolean isAfter(String key, String id, Cursor cursor) {
        int byKey = key.compareTo(cursor.key());
        int place = byKey == 0 ? id.compareTo(cursor.id()) : byKey;
        return isDescending(cursor.sort()) ? place < 0 : place > 0;
    }
}
