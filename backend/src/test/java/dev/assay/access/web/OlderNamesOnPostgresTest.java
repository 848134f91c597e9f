package dev.assay.access.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Accounts made before names were compared by their looks, kept in PostgreSQL,")
class OlderNamesOnPostgresTest extends OlderNamesTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
