package dev.assay.evaluation.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Eight people who edit one thing at once, kept in PostgreSQL")
class LostUpdatesOnPostgresTest extends LostUpdatesTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
