package dev.assay.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.Postgres;
import dev.assay.testing.Program;
import dev.assay.testing.SmallDisk;
import dev.assay.testing.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A command that cannot open its data, or its port, says in one sentence what, where and what to do")
class CannotStartTest {
    @TempDir
    private Path temporary;

    private Path data;

    @BeforeEach
    void somethingToImport() throws IOException {
        data = temporary.resolve("data");
        Files.writeString(temporary.resolve("prices.json"), "{}");
    }

    /** What is in the place of a database file. */
    private enum Damage {
        NOISE,
        CUT,
        EMPTY,
        OVERWRITTEN;

        byte[] of(byte[] whole) {
            byte[] noise = new byte[whole.length];
            new Random(7).nextBytes(noise);
            return switch (this) {
                case NOISE -> noise;
                case CUT -> Arrays.copyOf(whole, whole.length / 20);
                case EMPTY -> new byte[0];
                case OVERWRITTEN -> {
                    byte[] spoilt = whole.clone();
                    System.arraycopy(noise, 0, spoilt, 8192, whole.length - 8192);
                    yield spoilt;
                }
            };
        }
    }

    /**
     * A database that no server has open, in a directory of its own.
     *
     * @param whileOpen whether it was taken while its server wrote, so that its header does not tell where the newest part lies
     */
    private Path database(boolean whileOpen) throws IOException {
        Path made = data.resolve("assay.mv.db");
        data = temporary.resolve("of-its-own");
        PrivateFiles.makeDirectory(data);
        Path file = data.resolve("assay.mv.db");
        TestServer server =
                TestServer.start(Map.of("assay.data", made.getParent().toString()));
        try (server) {
            if (whileOpen) {
                Files.copy(made, file);
            }
        }
        if (!whileOpen) {
            Files.copy(made, file);
        }
        return file;
    }

    private static Stream<Arguments> damages() {
        return Stream.of(Damage.values())
                .flatMap(damage -> Stream.of(true, false).map(whileOpen -> Arguments.of(damage, whileOpen)));
    }

    @ParameterizedTest(name = "{0}, taken while open: {1}")
    @MethodSource("damages")
    @DisplayName("when the database file is damaged")
    void damaged(Damage damage, boolean whileOpen) throws IOException {
        Path file = database(whileOpen);
        byte[] spoilt = damage.of(Files.readAllBytes(file));
        Files.write(file, spoilt);
        assertThat(both()).allSatisfy(ended -> refused(ended, file.toString(), "damaged", "backup"));
        assertThat(Files.readAllBytes(file)).as("the file is left as it is").isEqualTo(spoilt);
    }

    @Test
    @DisplayName("when another Assay has the database file open")
    void inUse() throws IOException, InterruptedException {
        TestServer.start(Map.of("assay.data", data.toString())).close();
        Path file = data.resolve("assay.mv.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock held = lock(channel)) {
            assertThat(held.isValid()).isTrue();
            refused(serve(), file.toString(), "in use", "Stop");
            Program.Ended imported = importPrices();
            assertThat(imported.code()).isEqualTo(2);
            assertThat(imported.errors().lines().findFirst())
                    .hasValueSatisfying(line -> assertThat(line).contains(data.toString(), "in use", "Stop"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"file, is a file", "file/below, cannot be made", "nothing, cannot be written"})
    @DisplayName("when the data directory is none, or cannot be made or written")
    void noDirectory(String name, String what) throws IOException {
        Files.writeString(temporary.resolve("file"), "");
        if (!name.equals("nothing")) {
            data = temporary.resolve(name);
            assertThat(both()).allSatisfy(ended -> refused(ended, data.toString(), what, "--data"));
            return;
        }
        try (SmallDisk disk = SmallDisk.mount(temporary, 1)) {
            data = disk.path();
            disk.makeReadOnly();
            assertThat(both()).allSatisfy(ended -> refused(ended, data.toString(), what, "--data"));
        }
    }

    @Test
    @DisplayName("when the database file itself is read-only")
    void readOnlyDisk() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temporary, 60)) {
            data = disk.path().resolve("data");
            TestServer.start(Map.of("assay.data", data.toString())).close();
            disk.makeReadOnly();
            assertThat(both()).allSatisfy(ended -> refused(ended, data.toString(), "cannot be written", "--data"));
        }
    }

    @Test
    @DisplayName("when the disk is full")
    void fullDisk() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(temporary, 2)) {
            data = disk.path().resolve("data");
            disk.fill(4096);
            assertThat(both()).allSatisfy(ended -> refused(ended, data.toString(), "disk is full", "Free"));
        }
    }

    @Test
    @DisplayName("when the rules folder cannot be filled")
    void noRulesFolder() throws IOException {
        PrivateFiles.makeDirectory(data);
        Files.writeString(data.resolve("rules"), "no folder");
        refused(serve(), data.resolve("rules").toString(), "--rules");
    }

    @Test
    @DisplayName("when somebody else listens on the port")
    void portInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            refused(
                    Program.run("serve", "--data", data.toString(), "--port", port),
                    "port " + port,
                    "in use",
                    "--port");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "--host, 203.0.113.7, not an address of this machine",
        "--host, no-such-host.invalid, not an address of this machine",
        "--port, 99999, between 0 and 65535"
    })
    @DisplayName("when the address is none it can listen on")
    void noAddress(String option, String value, String what) {
        refused(Program.run("serve", "--data", data.toString(), option, value), value, what, option);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "jdbc:mysql://db/assay?password=secret, jdbc:mysql://db/assay, jdbc:postgresql:",
        "jdbc:postgresql://127.0.0.1:1/assay?password=secret, 127.0.0.1:1, does not answer",
        "jdbc:postgresql://no-such-host.invalid/assay, no-such-host.invalid, does not answer"
    })
    @DisplayName("when the database's address leads nowhere, without telling what it says besides")
    void noDatabase(String url, String where, String what) {
        assertThat(over(url, "sa")).allSatisfy(ended -> {
            refused(ended, where, what, "ASSAY_JDBC_URL");
            assertThat(ended.errors()).doesNotContain("secret");
        });
    }

    @Test
    @DisplayName("when PostgreSQL does not know the user, or the database")
    void unknownToPostgres() {
        String url = Postgres.emptyDatabase().get("assay.jdbc.url").toString();
        assertThat(over(url.replaceAll("user=\\w+", ""), "nobody"))
                .allSatisfy(ended -> refused(ended, "does not let", "ASSAY_JDBC_PASSWORD"));
        assertThat(over(url.replaceAll("/assay\\d+", "/missing"), "postgres"))
                .allSatisfy(ended -> refused(ended, "missing", "no database", "ASSAY_JDBC_URL"));
    }

    private List<Program.Ended> over(String url, String user) {
        System.setProperty("assay.jdbc.url", url);
        System.setProperty("assay.jdbc.username", user);
        try {
            return both();
        } finally {
            System.clearProperty("assay.jdbc.url");
            System.clearProperty("assay.jdbc.username");
        }
    }

    /** The server that made the file may need a moment to let go of it. */
    private static FileLock lock(FileChannel channel) throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException stillHeld) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("The database file was not let go of.");
    }

    private static void refused(Program.Ended ended, String... parts) {
        assertThat(ended.code()).as(ended.errors()).isEqualTo(2);
        assertThat(ended.errors()).contains(parts).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(ended.errors().lines()).as(ended.errors()).hasSize(1);
    }

    /** Each command that opens data. */
    private List<Program.Ended> both() {
        return List.of(serve(), importPrices());
    }

    private Program.Ended importPrices() {
        return Program.run("import", "litellm", temporary.resolve("prices.json").toString(), "--data", data.toString());
    }

    private Program.Ended serve() {
        return Program.run("serve", "--port", "0", "--data", data.toString());
    }
}
