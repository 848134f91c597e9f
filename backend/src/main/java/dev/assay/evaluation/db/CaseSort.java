package dev.assay.evaluation.db;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The orders in which cases are listed; ties go by id. */
public enum CaseSort {
    UPDATED_NEWEST("-updated", "updated_at", "DESC", "<"),
    UPDATED_OLDEST("updated", "updated_at", "ASC", ">"),
    TITLE("title", "title_key", "ASC", ">"),
    TITLE_BACKWARDS("-title", "title_key", "DESC", "<");

    private final String code;
    private final String column;
    private final String direction;
    private final String beyond;

    CaseSort(String code, String column, String direction, String beyond) {
        this.code = code;
        this.column = column;
        this.direction = direction;
        this.beyond = beyond;
    }

    public String code() {
        return code;
    }

    public static Optional<CaseSort> ofCode(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }

    public static String codes() {
        return Arrays.stream(values()).map(CaseSort::code).collect(Collectors.joining(", "));
    }

    public boolean isByTime() {
        return column.equals("updated_at");
    }

    String orderBy() {
        return " ORDER BY c." + column + " " + direction + ", c.id " + direction;
    }

    /** The condition for rows beyond a cursor's key and id. */
    String beyondCursor() {
        return " AND (c." + column + " " + beyond + " ? OR c." + column + " = ? AND c.id " + beyond + " ?)";
    }

    String keyOf(CaseSummary row) {
        return isByTime() ? row.updatedAt().toString() : row.titleKey();
    }
}
