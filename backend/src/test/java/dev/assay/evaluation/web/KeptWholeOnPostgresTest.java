package dev.assay.evaluation.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A case document, kept in PostgreSQL")
class KeptWholeOnPostgresTest extends KeptWholeTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
