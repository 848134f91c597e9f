package dev.assay.evaluation.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A case over HTTP, kept in PostgreSQL")
class CasesOnPostgresTest extends CasesTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
