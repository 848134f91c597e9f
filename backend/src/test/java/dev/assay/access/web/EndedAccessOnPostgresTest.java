package dev.assay.access.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Ending somebody's access, kept in PostgreSQL,")
class EndedAccessOnPostgresTest extends EndedAccessTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
