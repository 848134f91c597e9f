package dev.assay.evaluation.db;

import dev.assay.evaluation.CaseStatus;
import dev.assay.platform.paging.Cursor;
import dev.assay.platform.paging.Page;
import dev.assay.platform.storage.LikePattern;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists cases, page by page. */
@Singleton
public class CaseList {
    private static final String COLUMNS = "c.id, c.title, c.title_key, c.template, c.status, c.candidates, c.owner_id,"
            + " o.name AS owner_name, c.updated_by, u.name AS updated_by_name, c.updated_at, c.version";
    private static final String TABLES =
            " FROM evaluation_case c JOIN person o ON o.id = c.owner_id JOIN person u ON u.id = c.updated_by WHERE 1 ="
                    + " 1";

    private final JdbcOperations jdbc;
    private final Readability readability;

    CaseList(JdbcOperations jdbc, Readability readability) {
        this.jdbc = jdbc;
        this.readability = readability;
    }

    @Transactional(readOnly = true)
    public Page<CaseSummary> list(CaseQuery query) {
        List<Object> values = new ArrayList<>();
        String where = where(query, values);
        long total = jdbc.prepareStatement("SELECT COUNT(*)" + TABLES + where, statement -> {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0L;
            }
        });
        String beyond = query.after()
                .map(cursor -> beyond(query.sort(), cursor, values))
                .orElse("");
        values.add(query.limit() + 1);
        String sql =
                "SELECT " + COLUMNS + TABLES + where + beyond + query.sort().orderBy() + " LIMIT ?";
        List<CaseSummary> rows = jdbc.prepareStatement(sql, statement -> {
            bind(statement, values);
            return read(statement);
        });
        return Page.of(
                readability.told(rows),
                query.limit(),
                total,
                row -> new Cursor(query.sort().code(), query.sort().keyOf(row), row.id()));
    }

    private static String where(CaseQuery query, List<Object> values) {
        StringBuilder where = new StringBuilder();
        query.member().ifPresent(person -> {
            where.append(" AND EXISTS (SELECT 1 FROM case_member m WHERE m.case_id = c.id AND m.person_id = ?)");
            values.add(person);
        });
        if (!query.search().isBlank()) {
            where.append(" AND c.title_key LIKE ? ESCAPE '!'");
            values.add(LikePattern.containing(query.search()));
        }
        query.status().ifPresent(status -> {
            where.append(" AND c.status = ?");
            values.add(status.name());
        });
        query.owner().ifPresent(owner -> {
            where.append(" AND c.owner_id = ?");
            values.add(owner);
        });
        return where.toString();
    }

    private static String beyond(CaseSort sort, Cursor cursor, List<Object> values) {
        Object key = sort.isByTime() ? Timestamp.from(Instant.parse(cursor.key())) : cursor.key();
        values.add(key);
        values.add(key);
        values.add(cursor.id());
        return sort.beyondCursor();
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static List<CaseSummary> read(PreparedStatement statement) throws SQLException {
        List<CaseSummary> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new CaseSummary(
                        rows.getString("id"),
                        rows.getString("title"),
                        rows.getString("title_key"),
                        rows.getString("template"),
                        CaseStatus.valueOf(rows.getString("status")),
                        rows.getInt("candidates"),
                        rows.getString("owner_id"),
                        rows.getString("owner_name"),
                        rows.getString("updated_by"),
                        rows.getString("updated_by_name"),
                        rows.getTimestamp("updated_at").toInstant(),
                        rows.getLong("version"),
                        Optional.empty()));
            }
        }
        return found;
    }
}
