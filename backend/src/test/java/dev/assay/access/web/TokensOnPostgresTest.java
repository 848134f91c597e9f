package dev.assay.access.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A personal token, kept in PostgreSQL,")
class TokensOnPostgresTest extends TokensTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
