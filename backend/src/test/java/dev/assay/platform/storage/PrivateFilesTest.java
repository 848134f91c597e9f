package dev.assay.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The database file, which holds hashes of passwords and sessions")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows keeps no such modes.")
class PrivateFilesTest {
    @TempDir
    private Path temporary;

    @Test
    @DisplayName("is its owner's alone from the start, and so is the directory made for it")
    void made() throws IOException {
        Path data = temporary.resolve("made/for/it");
        try (TestServer server = TestServer.start(Map.of("assay.data", data.toString()))) {
            assertThat(server.visitor().get("/health").status()).isEqualTo(200);
            assertThat(mode(data)).isEqualTo("rwx------");
            assertThat(databaseFiles(data)).isNotEmpty().allSatisfy(file -> assertThat(mode(file))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    @DisplayName("becomes its owner's alone where it was others' to read, and its directory with it")
    void tightened() throws IOException {
        Path data = temporary.resolve("used");
        TestServer.start(Map.of("assay.data", data.toString())).close();
        Files.writeString(data.resolve("assay.trace.db"), "a trace");
        open(data, "rwxr-xr-x");
        for (Path file : List.of(data.resolve("assay.mv.db"), data.resolve("assay.trace.db"))) {
            open(file, "rw-r--r--");
        }
        TestServer.start(Map.of("assay.data", data.toString())).close();
        assertThat(mode(data)).isEqualTo("rwx------");
        assertThat(mode(data.resolve("assay.mv.db"))).isEqualTo("rw-------");
        assertThat(mode(data.resolve("assay.trace.db"))).isEqualTo("rw-------");
    }

    @Test
    @DisplayName("does not close a directory to others that holds more than it and was there before")
    void leftAlone() throws IOException {
        Path home = Files.createDirectory(temporary.resolve("home"));
        Files.writeString(home.resolve("somebody.txt"), "else's");
        open(home, "rwxr-xr-x");
        TestServer.start(Map.of("assay.data", home.toString())).close();
        assertThat(mode(home)).isEqualTo("rwxr-xr-x");
        assertThat(mode(home.resolve("assay.mv.db"))).isEqualTo("rw-------");
    }

    private static List<Path> databaseFiles(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.getFileName().toString().startsWith("assay."))
                    .toList();
        }
    }

    private static void open(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
