package dev.assay.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Finds the stored copies of real files beside the repository; a test that needs an absent one is skipped and says so. */
public final class SharedData {
    /** A day on which all of them, and the shipped catalog, are there. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private SharedData() {}

    public static Path file(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("rules").resolve("README.md"))) {
            folder = folder.getParent();
        }
        Path data = folder == null
                ? Path.of("absent")
                : folder.resolve("../shared/data").resolve(name).normalize();
        assumeTrue(
                Files.exists(data), "Skipped: " + data + " is absent. Put the real data files beside the repository.");
        return data;
    }
}
