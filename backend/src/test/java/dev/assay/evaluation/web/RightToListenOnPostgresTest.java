package dev.assay.evaluation.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A stream of events, the right to which is kept in PostgreSQL,")
class RightToListenOnPostgresTest extends RightToListenTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
