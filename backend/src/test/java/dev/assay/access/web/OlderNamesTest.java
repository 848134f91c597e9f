package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Accounts made before names were compared by their looks")
class OlderNamesTest {
    /** Under these names accounts could be made then, in this order. */
    private static final List<String> OLD = List.of("Paul", "PauI", "\u0420aul", "\uFF30aul", "Eve\u200B", "Nora");

    @TempDir
    private Path data;

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @Test
    @DisplayName("stay, sign in as they did, are shown where they look alike, and get no further likeness")
    void upgrade() throws SQLException {
        Map<String, Object> properties = new HashMap<>(database());
        properties.put("assay.data", data.toString());
        try (TestServer before = TestServer.start(properties)) {
            before.account("Root", Role.ADMIN);
            for (int i = 0; i < OLD.size(); i++) {
                String id = before.account("Stand-in " + (char) ('a' + i)).id();
                rename(before, id, OLD.get(i));
            }
        }
        try (TestServer after = TestServer.start(properties)) {
            for (String name : OLD) {
                JsonNode account = after.visitor()
                        .signIn(name, TestServer.PASSWORD)
                        .get("/api/account")
                        .json();
                assertThat(account.get("name").asText()).isEqualTo(name);
            }
            Visitor admin = after.visitor().signIn("Root", TestServer.PASSWORD);
            assertThat(likenesses(admin)).isEqualTo(Map.of("PauI", "Paul", "\u0420aul", "Paul", "\uFF30aul", "Paul"));
            assertThat(create(admin, "Pau1")).isEqualTo(422);
            assertThat(create(admin, "Eve")).isEqualTo(422);
            assertThat(create(admin, "N0ra")).isEqualTo(422);
            assertThat(create(admin, "Flora")).isEqualTo(201);
        }
        try (TestServer again = TestServer.start(properties)) {
            assertThat(likenesses(again.visitor().signIn("Root", TestServer.PASSWORD)))
                    .as("after another start")
                    .hasSize(3);
        }
    }

    private static void rename(TestServer server, String id, String name) throws SQLException {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(server.bean(DataSource.class))
                        .getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "UPDATE person SET name = ?, name_key = ?, name_skeleton = NULL WHERE id = ?")) {
            statement.setString(1, name);
            statement.setString(2, name.strip().toLowerCase(Locale.ROOT));
            statement.setString(3, id);
            statement.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static Map<String, String> likenesses(Visitor admin) {
        Map<String, String> alike = new HashMap<>();
        for (JsonNode person : admin.get("/api/people").json().get("items")) {
            if (person.hasNonNull("looksLike")) {
                alike.put(person.get("name").asText(), person.get("looksLike").asText());
            }
        }
        return alike;
    }

    private static int create(Visitor admin, String name) {
        return admin.post("/api/people", Map.of("name", name, "password", TestServer.PASSWORD, "roles", List.of()))
                .status();
    }
}
