package dev.assay.access.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("An account, kept in PostgreSQL,")
class AccountNamesOnPostgresTest extends AccountNamesTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
