package dev.assay.access.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Changing one's own password, kept in PostgreSQL,")
class PasswordChangeOnPostgresTest extends PasswordChangeTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
