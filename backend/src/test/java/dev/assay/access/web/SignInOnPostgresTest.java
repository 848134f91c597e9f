package dev.assay.access.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Signing in, kept in PostgreSQL")
class SignInOnPostgresTest extends SignInTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
