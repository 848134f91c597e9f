package dev.assay.intake.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("An import over HTTP, kept in PostgreSQL")
class ImportsOnPostgresTest extends ImportsTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
