package dev.assay.evidence.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A claim over HTTP, kept in PostgreSQL")
class ClaimsOnPostgresTest extends ClaimsTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
