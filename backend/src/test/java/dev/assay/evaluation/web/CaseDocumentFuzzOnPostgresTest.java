package dev.assay.evaluation.web;

import dev.assay.testing.Postgres;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Any document sent as a case, kept in PostgreSQL")
class CaseDocumentFuzzOnPostgresTest extends CaseDocumentFuzzTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }
}
