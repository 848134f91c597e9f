package dev.assay.intake.acts;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The catalog in PostgreSQL")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogOnPostgresTest extends CatalogStorageContract {
    @TempDir
    private Path data;

    private EmbeddedPostgres postgres;

    @BeforeAll
    void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    @Override
    ApplicationContext node() {
        return ApplicationContext.builder()
                .properties(Map.of(
                        "assay.data",
                        data.toString(),
                        "assay.jdbc.url",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "assay.jdbc.username",
                        "postgres",
                        "assay.jdbc.password",
                        ""))
                .banner(false)
                .start();
    }
}
