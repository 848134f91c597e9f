package dev.assay.platform.http;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Text from outside, kept in PostgreSQL")
class HostileTextOnPostgresTest extends HostileTextTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
