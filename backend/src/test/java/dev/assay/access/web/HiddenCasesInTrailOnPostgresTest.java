package dev.assay.access.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The audit trail, kept in PostgreSQL,")
class HiddenCasesInTrailOnPostgresTest extends HiddenCasesInTrailTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
