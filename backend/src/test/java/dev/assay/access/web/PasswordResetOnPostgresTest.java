package dev.assay.access.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A link that resets a password, kept in PostgreSQL,")
class PasswordResetOnPostgresTest extends PasswordResetTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
