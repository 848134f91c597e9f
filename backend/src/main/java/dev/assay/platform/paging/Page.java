package dev.assay.platform.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next what to send as {@code after} for the following page; absent on the last
 * @param total how many there are on all pages together
 */
public record Page<T>(List<T> items, Optional<String> next, long total) {
    public static final int LARGEST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows of which one more than the limit was read.
     *
     * @param rows at most limit + 1 rows
     * @param cursor the key of a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, long total, Function<T, Cursor> cursor) {
        boolean more = rows.size() > limit;
        List<T> items = more ? rows.subList(0, limit) : rows;
        Optional<String> next =
                more ? Optional.of(cursor.apply(items.get(items.size() - 1)).text()) : Optional.empty();
        return new Page<>(items, next, total);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next, total);
    }

    /** A limit as asked for, kept between 1 and {@link #LARGEST}. */
    public static int limit(Optional<Integer> asked) {
        return Math.max(1, Math.min(LARGEST, asked.orElse(50)));
    }
}
