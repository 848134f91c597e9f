package dev.assay.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.testing.RawHttp;
import dev.assay.testing.RawHttp.Reply;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("At the door")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorTest {
    private static final int MEGABYTE = 1_000_000;
    private static final byte[] FILLING = "a".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
    private static final String FORM =
            "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n"
                    + "Content-Type: application/json\r\n\r\n";
    private static final String FORM_END = "\r\n--part--\r\n";

    private final TestServer server = TestServer.start();
    private final RawHttp http = new RawHttp(server.address());
    private Visitor lead;

    @BeforeAll
    void signIn() {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/api/cases/%zz",
                "/api/cases/%",
                "/api/cases/%4",
                "/api/cases/%ff",
                "/api/cases/%c0%80",
                "/api/cases/%ed%a0%80",
                "/api/cases/%00",
                "/api/cases/a%0ab",
                "/api/cases/a%e2%80%aeb",
                "/api/cases?q=%00",
                "/api/cases?q=%E2%80%8Ba",
                "/api/cases?q=%ff",
                "/api/cases?q=%zz",
                "/api/cases?limit=5&q=a|b",
                "/api/cases?%00=1",
                "//api/cases",
                "/api//cases",
                "/api/../threaddump",
                "/api/%2e%2e/threaddump",
                "/api/./cases",
                "/cases/%2E%2E%2Fapplication.yml",
                "/cases\\..\\application.yml",
                "/cases/%5c..%5capplication.yml",
                "/a|b",
                "/ä"
            })
    @DisplayName("an address that is no text or takes a detour is refused with 400, and the connection ends")
    void addresses(String target) {
        Reply reply = http.ask("GET", target, "Accept: text/html", "Cookie: " + lead.cookie());
        assertThat(reply.status()).as(reply.whole()).isEqualTo(400);
        assertThat(reply.whole()).contains("application/problem+json").containsIgnoringCase("connection: close");
        assertThat(reply.body()).contains("unreadable-request").doesNotContain("Exception");
    }

    @ParameterizedTest(name = "{0} answers {1}")
    @CsvSource({
        "/api/cases?q=%C3%A4+b, 200",
        "/api/cases?q=%E2%82%AC%20%F0%9F%91%A9%E2%80%8D%F0%9F%94%AC, 200",
        "/api/cases?q=a%26b%3Dc, 200",
        "/api/cases/no-such, 404",
        "/api/catalog/offerings/a%2Fb@c, 404",
        "/api/rulebook/files/no/such.drl, 404"
    })
    @DisplayName("an address in other letters than ours passes")
    void passes(String target, int status) {
        Reply reply =
                http.ask("GET", target, "Accept: application/json", "Cookie: " + lead.cookie(), "Connection: close");
        assertThat(reply.status()).as(reply.whole()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Idempotency-Key, a\u0085b", "Idempotency-Key, schlüssel", "If-Match, \"v1\u202e\""})
    @DisplayName("a header that is kept or compared is refused where it is no visible ASCII")
    void headers(String name, String value) {
        Reply reply = http.ask("DELETE", "/api/cases/x", name + ": " + value, "Cookie: " + lead.cookie());
        assertThat(reply.status()).as(reply.whole()).isEqualTo(400);
        assertThat(reply.body()).contains(name);
    }

    @ParameterizedTest(name = "of {0} MB to {1} as {2}")
    @CsvSource({
        "80, /api/imports/from/litellm, multipart/form-data; boundary=part",
        "300, /api/imports/from/litellm, multipart/form-data; boundary=part",
        "80, /api/cases, application/json",
        "80, /api/cases/import, application/yaml",
        "80, /api/no-such-thing, application/json"
    })
    @DisplayName("a body is refused by its length, and a client that writes all of it before it reads sees the answer")
    void tooLong(int megabytes, String path, String type) {
        int length = FORM.length() + megabytes * MEGABYTE + FORM_END.length();
        byte[] head = concat(signedIn(path, type, "Content-Length: " + length), FORM);
        assertTooLarge(http.pour(head, megabytes, n -> FILLING, FORM_END.getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest(name = "to {0} as {1}")
    @CsvSource({
        "/api/imports/from/litellm, multipart/form-data; boundary=part",
        "/api/cases, application/json",
        "/api/cases/import, application/yaml"
    })
    @DisplayName(
            "a body that does not say its length is refused when it grows too long, and the client sees the answer")
    void growsTooLong(String path, String type) {
        byte[] head = concat(signedIn(path, type, "Transfer-Encoding: chunked"), chunk(FORM));
        byte[] filling =
                concat((Integer.toHexString(MEGABYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII), FILLING, "\r\n");
        assertTooLarge(
                http.pour(head, 80, n -> filling, (chunk(FORM_END) + "0\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    @DisplayName("a client that first asks whether to send is answered before it has sent anything")
    void asksFirst() {
        byte[] head = signedIn(
                "/api/imports/from/litellm",
                "multipart/form-data; boundary=part",
                "Content-Length: 80000000",
                "Expect: 100-continue");
        Reply reply = http.pour(head, 0, n -> FILLING, new byte[0]);
        assertThat(reply.whole()).startsWith("HTTP/1.1 413");
    }

    @Test
    @DisplayName("the client of Java itself sees the answer")
    void javaClient() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/imports/from/litellm"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header("Cookie", lead.cookie())
                .header("X-CSRF-Token", lead.csrfToken())
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofByteArrays(Collections.nCopies(80, FILLING)), 80L * MEGABYTE))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("64 MiB");
    }

    private byte[] signedIn(String path, String type, String... more) {
        String[] headers = new String[more.length + 3];
        headers[0] = "Cookie: " + lead.cookie();
        headers[1] = "X-CSRF-Token: " + lead.csrfToken();
        headers[2] = "Content-Type: " + type;
        System.arraycopy(more, 0, headers, 3, more.length);
        return RawHttp.head("POST", path, headers);
    }

    private static void assertTooLarge(Reply reply) {
        assertThat(reply.status()).as(reply.whole()).isEqualTo(413);
        assertThat(reply.body()).contains("too-large", "MiB").doesNotContain("micronaut");
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static byte[] concat(byte[] start, String end) {
        return concat(start, end.getBytes(StandardCharsets.US_ASCII), "");
    }

    private static byte[] concat(byte[] start, byte[] middle, String end) {
        byte[] last = end.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(start, start.length + middle.length + last.length);
        System.arraycopy(middle, 0, all, start.length, middle.length);
        System.arraycopy(last, 0, all, start.length + middle.length, last.length);
        return all;
    }
}
