package dev.assay.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.intake.PriceMaps;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A large upload")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeUploadTest {
    private static final String LITELLM = "/api/imports/from/litellm?dated=2025-08-23";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private static Path data;

    private Path uploads = Path.of("");
    private Path leftBehind = Path.of("");
    private TestServer server;
    private Visitor lead;

    @BeforeAll
    void start() throws IOException {
        uploads = Files.createDirectories(data.resolve("uploads"));
        leftBehind = Files.writeString(uploads.resolve("FUp_123.tmp"), "what a killed server left");
        Files.setLastModifiedTime(leftBehind, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        server = TestServer.start(Map.of("assay.data", data.toString()));
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName("of a price map with 3,000 models is read, and nothing of it stays on the disk")
    void priceMap() throws IOException {
        byte[] map = PriceMaps.ofModels(3_000);
        assertThat(map.length).isGreaterThan(3 * MEGABYTE / 2);
        Answer answer = lead.upload(LITELLM, "prices.json", map);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().at("/report/read").asInt()).isEqualTo(3_000);
        assertThat(filesOnceRead()).isEmpty();
    }

    @Test
    @DisplayName("just below the documented 64 MiB is read to its end")
    void sixtyFourMegabytes() throws IOException {
        byte[] map = PriceMaps.ofBytes(64 * MEGABYTE);
        assertThat(map.length).isBetween(64 * MEGABYTE - 100_000, 64 * MEGABYTE);
        Answer answer = lead.upload(LITELLM, "prices.json", map);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().at("/report/accepted").asInt()).isEqualTo(1);
        assertThat(filesOnceRead()).isEmpty();
    }

    @Test
    @DisplayName("that cannot be read, or is broken off, leaves nothing on the disk either")
    void brokenOff() throws IOException {
        byte[] nonsense = new byte[MEGABYTE];
        assertThat(lead.upload(LITELLM, "prices.json", nonsense).status()).isEqualTo(422);
        assertThat(filesOnceRead()).isEmpty();

        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + LITELLM + " HTTP/1.1\r\nHost: localhost:" + address.getPort() + "\r\nCookie: "
                            + lead.cookie() + "\r\nX-CSRF-Token: " + lead.csrfToken()
                            + "\r\nContent-Type: multipart/form-data; boundary=part\r\nContent-Length: 5000000\r\n\r\n"
                            + "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
                            + "Content-Type: application/json\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(new byte[2 * MEGABYTE]);
            out.flush();
            assertThat(eventually(List::size, 1))
                    .as("it is received on the disk")
                    .isTrue();
        }
        assertThat(eventually(List::size, 0))
                .as("files after it was broken off")
                .isTrue();
    }

    @Test
    @DisplayName("that a killed server left behind is gone after the next start")
    void swept() {
        assertThat(leftBehind).doesNotExist();
    }

    @Test
    @DisplayName("waits where very many lie on the disk already")
    void bounded() throws IOException {
        for (int i = 0; i < 16; i++) {
            Files.writeString(uploads.resolve("upload-" + i), "");
        }
        try {
            Answer answer = lead.upload(LITELLM, "prices.json", PriceMaps.ofModels(1));
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.json().at("/detail").asText()).contains("Nothing was taken");
        } finally {
            for (int i = 0; i < 16; i++) {
                Files.delete(uploads.resolve("upload-" + i));
            }
        }
    }

    @Test
    @DisplayName("that unpacks to far more than it is, is refused, as a tree and as sheets")
    void bombs() throws IOException {
        byte[] tree = zip("providers/x/models/y", ".toml", 80);
        assertThat(tree.length).isLessThan(MEGABYTE);
        Answer answer = lead.upload("/api/imports/from/models-dev", "tree.zip", tree);
        assertThat(answer.status()).as(answer.body()).isIn(201, 422);
        assertThat(answer.body()).contains("larger than");
        Answer sheets = lead.upload("/api/imports/from/csv", "sheets.zip", zip("vendors", ".csv", 80));
        assertThat(sheets.body()).contains("larger than");
        assertThat(filesOnceRead()).isEmpty();
    }

    /** Each of these files is a megabyte of one letter. */
    private static byte[] zip(String name, String ending, int files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] letters = "a".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry(name + i + ending));
                zip.write(letters);
            }
        }
        return bytes.toByteArray();
    }

    /** The server deletes what it received just after it answered. */
    private List<Path> filesOnceRead() throws IOException {
        eventually(List::size, 0);
        return files();
    }

    private boolean eventually(java.util.function.ToIntFunction<List<Path>> count, int wanted) throws IOException {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < until) {
            if (count.applyAsInt(files()) == wanted) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(uploads)) {
            return files.toList();
        }
    }
}
