package dev.assay.intake.acts;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The catalog in an H2 file")
class CatalogOnH2Test extends CatalogStorageContract {
    @TempDir
    private Path data;

    @Override
    ApplicationContext node() {
        return ApplicationContext.builder()
                .properties(Map.of("assay.data", data.toString()))
                .banner(false)
                .start();
    }
}
