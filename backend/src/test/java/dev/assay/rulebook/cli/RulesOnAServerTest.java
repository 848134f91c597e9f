package dev.assay.rulebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.Assay;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("Publishing, its history and its way back at a terminal")
class RulesOnAServerTest {
    private static final String FILE = "/api/rulebook/files/small/rules.csv";
    private static final String TEXT =
            """
            id;title;when case.use;effect;text;reference;owner;force;waivable;basis;rationale
            one-coding;Coding;coding;flag;Coding is looked at.;Our own convention;Security;policy;yes;policy;An example.
            """;

    @TempDir
    private Path folder = Path.of("");

    private TestServer server;
    private Visitor author;
    private Path authors = Path.of("");
    private Path publishers = Path.of("");

    private record Answer(int code, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (JsonProcessingException notJson) {
                throw new AssertionError(out, notJson);
            }
        }
    }

    @BeforeEach
    void start() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("rules/small"));
        Files.writeString(data.resolve("rules/small/rules.csv"), TEXT);
        server = TestServer.start(Map.of("assay.data", data.toString()));
        author = server.signedIn("Ada", Role.COMPLIANCE_AUTHOR, Role.COMPLIANCE_PUBLISHER);
        authors = token("ada", author, "READ", "WRITE");
        publishers = token("pat", server.signedIn("Pat", Role.COMPLIANCE_PUBLISHER), "READ", "WRITE");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Path token(String name, Visitor visitor, String... scopes) throws IOException {
        Visitor.Answer made = visitor.post("/api/tokens", Map.of("name", name, "scopes", List.of(scopes), "days", 1));
        return Files.writeString(
                folder.resolve(name + ".token"), made.json().get("secret").asText() + "\n");
    }

    private Answer as(Path token, String... arguments) {
        List<String> all = new ArrayList<>(List.of("rules"));
        all.addAll(Arrays.asList(arguments));
        all.addAll(List.of("--server", server.address(), "--token-file", token.toString()));
        return run(all.toArray(String[]::new));
    }

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine assay = Assay.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Answer(assay.execute(arguments), out.toString(), err.toString());
    }

    private String save(String words) {
        String tag = author.get(FILE).header("ETag");
        Visitor.Answer saved = author.put(FILE, Map.of("text", TEXT.replace("is looked at", words)), tag);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return author.get("/api/rulebook").json().at("/working/digest").asText();
    }

    private String published() {
        return author.get("/api/rulebook").json().at("/published/digest").asText();
    }

    @Test
    @DisplayName("show what waits with its impact; publish for a second person who has seen it; bring the old back")
    void wholeWay() {
        String before = published();
        assertThat(as(publishers, "publish").code()).as("nothing waits").isEqualTo(1);
        String working = save("is looked at closely");

        Answer own = as(authors, "publish", working, "--impact-seen");
        assertThat(own.code()).isEqualTo(1);
        assertThat(own.out()).contains("refuses", "Work it out first");
        Answer unseen = as(publishers, "publish", working);
        assertThat(unseen.code()).isEqualTo(1);
        assertThat(unseen.out()).contains("The server refuses it as things are", "Work out its impact");

        Answer shown = as(publishers, "publish");
        assertThat(shown.code()).isEqualTo(1);
        assertThat(shown.out())
                .contains("one-coding", "## Impact of the changed rules", "assay rules publish " + working);
        assertThat(published()).as("showing publishes nothing").isEqualTo(before);

        Answer self = as(authors, "publish", working, "--impact-seen");
        assertThat(self.code()).isEqualTo(1);
        assertThat(self.out()).contains("The server does not allow it", "small/rules.csv", "second person");
        assertThat(published()).isEqualTo(before);

        Answer done = as(publishers, "publish", working.substring(0, 12), "--impact-seen", "--json");
        assertThat(done.code()).as(done.out() + done.err()).isZero();
        assertThat(done.json().get("published").booleanValue()).isTrue();
        assertThat(published()).isEqualTo(working);

        Answer history = as(authors, "history");
        assertThat(history.code()).isZero();
        assertThat(history.out().lines().findFirst().orElse(""))
                .contains(working.substring(0, 12), "by Pat: small/rules.csv");
        assertThat(as(authors, "history", "--json").json().at("/items")).hasSize(2);

        Answer notHis = as(publishers, "rollback", before.substring(0, 12));
        assertThat(notHis.code()).isEqualTo(1);
        assertThat(notHis.out()).contains("does not allow");
        Answer back = as(authors, "rollback", before.substring(0, 12));
        assertThat(back.code()).as(back.out() + back.err()).isZero();
        assertThat(back.out()).contains("Brought back: small/rules.csv.", "second person publishes");
        assertThat(author.get("/api/rulebook").json().at("/working/digest").asText())
                .isEqualTo(before);
        assertThat(published()).as("bringing back publishes nothing").isEqualTo(working);
        assertThat(as(authors, "rollback", "ffffffff").code()).isEqualTo(2);
    }

    @Test
    @DisplayName("refuse a digest that is not the working one, as text and as JSON")
    void otherDigest() {
        save("is looked at twice");
        Answer other = as(publishers, "publish", "0123456789abcdef", "--impact-seen");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("is not the working rulebook");
        String working =
                author.get("/api/rulebook").json().at("/working/digest").asText();
        Answer unseen = as(publishers, "publish", working, "--json");
        assertThat(unseen.json().get("status").asInt()).isEqualTo(409);
    }

    @Test
    @DisplayName("take the token from a file or the environment alone, and never send it over an open line")
    void token() throws IOException {
        Path readOnly = token("reader", author, "READ");
        assertThat(as(readOnly, "history").code()).isZero();
        Answer notWriting = as(readOnly, "rollback", published().substring(0, 12));
        assertThat(notWriting.code()).isEqualTo(1);
        assertThat(notWriting.out()).contains("does not allow it");
        Answer unknown = as(Files.writeString(folder.resolve("x"), "assay_unknown_token"), "history");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("does not know this token");
        Answer none = run("rules", "history", "--server", server.address());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("No personal token", "ASSAY_TOKEN");
        Answer open =
                run("rules", "history", "--server", "http://assay.example.org", "--token-file", authors.toString());
        assertThat(open.code()).isEqualTo(2);
        assertThat(open.err()).contains("https://");
        Answer away = run("rules", "history", "--server", "http://localhost:1", "--token-file", authors.toString());
        assertThat(away.code()).isEqualTo(2);
        assertThat(away.err()).contains("No server answers at http://localhost:1");
    }
}
