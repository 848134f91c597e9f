package dev.assay.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.Postgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that was in use is brought up to date; a migration numbered below one that it has is refused at the start. */
@DisplayName("The migrations")
class MigrationsTest {
    /** What databases in use have. Whoever adds a migration numbers it above the last of these, and of those beside it. */
    private static final List<String> IN_USE = List.of(
            "V100__people_sessions_and_audit.sql",
            "V200__catalog_and_imports.sql",
            "V201__claim_changes.sql",
            "V300__cases.sql",
            "V400__published_rulebooks.sql",
            "V500__decisions.sql");

    private static final String ROWS =
            """
            INSERT INTO person VALUES ('p1', 'Ada', 'ada', 'x', 'procurement-lead', TRUE, FALSE, 1, CURRENT_TIMESTAMP);
            INSERT INTO evaluation_case VALUES ('c1', 'A case', 'a case', '', 'WEIGHTS_LOCKED', 'p1', 1, '{}', 4,
                CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 'p1');
            INSERT INTO case_member VALUES ('c1', 'p1');
            INSERT INTO published_rulebook VALUES (1, 'digest', 'first start', CURRENT_TIMESTAMP, '[]');
            INSERT INTO rule_change VALUES ('r1', 1, 'p1', 'small/rules.csv', CURRENT_TIMESTAMP);
            INSERT INTO decision VALUES ('d1', 1, 'c1', 'A case', 'a@own', 'A', DATE '2026-05-09', 'Ada', 'digest', '{}',
                CURRENT_TIMESTAMP);
            """;

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("take an H2 database in use to the present schema and keep its rows")
    void h2() throws IOException, SQLException {
        upgraded(
                "jdbc:h2:mem:upgraded;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "sa");
    }

    @Test
    @DisplayName("take a PostgreSQL database in use to the present schema and keep its rows")
    void postgres() throws IOException, SQLException {
        Map<String, Object> database = Postgres.emptyDatabase();
        upgraded(database.get("assay.jdbc.url").toString(), "postgres");
    }

    private void upgraded(String url, String user) throws IOException, SQLException {
        for (String name : IN_USE) {
            try (InputStream in =
                    Objects.requireNonNull(MigrationsTest.class.getResourceAsStream("/db/migration/" + name), name)) {
                Files.copy(in, temporary.resolve(name));
            }
        }
        Flyway before = Flyway.configure()
                .dataSource(url, user, "")
                .locations("filesystem:" + temporary)
                .load();
        assertThat(before.migrate().migrationsExecuted).isEqualTo(IN_USE.size());
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            for (String row : ROWS.split(";\n")) {
                statement.execute(row);
            }
            Flyway present = Flyway.configure().dataSource(url, user, "").load();
            assertThat(present.migrate().success).isTrue();
            assertThat(present.info().pending()).as("nothing is left out").isEmpty();
            assertThat(text(statement, "SELECT id FROM evaluation_case WHERE rulebook_digest IS NULL"))
                    .as("a case locked before rulebooks were pinned")
                    .isEqualTo("c1");
            assertThat(text(statement, "SELECT id FROM rule_change")).isEqualTo("r1");
            statement.execute(
                    "INSERT INTO decision_review VALUES ('d1', 'digest', 'SAME', CURRENT_TIMESTAMP, 'system', '', '')");
            statement.execute("INSERT INTO impact_seen VALUES ('s1', 'p1', 'digest', 'other', CURRENT_TIMESTAMP)");
            assertThat(text(statement, "SELECT outcome FROM decision_review WHERE decision_id = 'd1'"))
                    .isEqualTo("SAME");
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }
}
