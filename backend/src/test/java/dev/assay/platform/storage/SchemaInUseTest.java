package dev.assay.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.Postgres;
import dev.assay.testing.Program;
import dev.assay.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands read the database's address from system properties here, as they do from the environment. */
@DisplayName("A database whose schema is not the one this program would make")
class SchemaInUseTest {
    private static final String NEWER =
            """
            INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,
                installed_on, execution_time, success)
            VALUES (900, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 1, 'x', CURRENT_TIMESTAMP, 1, %s)
            """;

    @TempDir
    private Path data;

    private final Map<String, Object> database = new HashMap<>();

    @BeforeEach
    void anEvaluation() throws IOException {
        Files.writeString(data.resolve("prices.json"), "{}");
    }

    @AfterEach
    void forget() {
        database.keySet().forEach(System::clearProperty);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("is left alone, and its newer version named, where a newer program wrote it")
    void newer(String kind) throws SQLException {
        used(kind, NEWER.formatted("TRUE"));
        assertThat(List.of(serve(), importPrices())).allSatisfy(ended -> refused(ended, "999", "newer Assay", "Start"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("is left alone where an update stopped half way")
    void halfWay(String kind) throws SQLException {
        used(
                kind,
                "UPDATE flyway_schema_history SET success = FALSE WHERE version ="
                        + " (SELECT MAX(version) FROM flyway_schema_history)");
        assertThat(List.of(serve(), importPrices())).allSatisfy(ended -> refused(ended, "half way", "backup"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("is left alone where one version of it was made otherwise")
    void changed(String kind) throws SQLException {
        used(kind, "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '300'");
        assertThat(List.of(serve(), importPrices()))
                .allSatisfy(ended -> refused(ended, "300", "another form", "backup"));
    }

    private static void refused(Program.Ended ended, String... parts) {
        assertThat(ended.code()).as(ended.errors()).isEqualTo(2);
        assertThat(ended.errors()).contains(parts).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(ended.errors().lines()).hasSize(1);
    }

    private Program.Ended serve() {
        return Program.run("serve", "--port", "0", "--data", data.toString());
    }

    private Program.Ended importPrices() {
        return Program.run("import", "litellm", data.resolve("prices.json").toString(), "--data", data.toString());
    }

    /** A database that served once and was changed by hand then. */
    private void used(String kind, String change) throws SQLException {
        Map<String, Object> properties = kind.equals("H2") ? Map.of() : Postgres.emptyDatabase();
        Map<String, Object> all = new HashMap<>(properties);
        all.put("assay.data", data.toString());
        TestServer.start(all).close();
        properties.forEach((name, value) -> System.setProperty(name, value.toString()));
        database.putAll(properties);
        String url = properties
                .getOrDefault(
                        "assay.jdbc.url",
                        "jdbc:h2:file:" + data.resolve("assay") + ";MODE=PostgreSQL;"
                                + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
                .toString();
        try (Connection connection = DriverManager.getConnection(
                        url,
                        properties.getOrDefault("assay.jdbc.username", "sa").toString(),
                        "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }
}
