package dev.assay.decision.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A decision over HTTP, kept in PostgreSQL")
class DecisionsOnPostgresTest extends DecisionsTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
