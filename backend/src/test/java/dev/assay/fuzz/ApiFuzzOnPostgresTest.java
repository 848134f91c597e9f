package dev.assay.fuzz;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Whatever is sent to the interface over PostgreSQL")
class ApiFuzzOnPostgresTest extends ApiFuzzTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
