package dev.assay.intake.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("The command line imports into a running server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIntoServerTest {
    @TempDir
    private static Path folder;

    private final TestServer server = TestServer.start();
    private Visitor lead;
    private Path tokens = Path.of("");

    private record Answer(int code, String out, String err) {}

    @BeforeAll
    void people() throws IOException {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        tokens = token("lea", lead);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName("as a proposal that waits for a person, who is named")
    void proposes() throws IOException {
        Answer answer = imported("litellm", priced("cli-proposed"));
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("read 1 = accepted 1").contains("Proposed.");
        assertThat(offering("cli-proposed")).isEqualTo(404);
        assertThat(lead.get("/api/imports").json().at("/items/0/proposedBy").asText())
                .isEqualTo(lead.personId());
    }

    @Test
    @DisplayName("and accepts it at once where it is told to")
    void accepts() throws IOException {
        Answer answer = imported("litellm", priced("cli-accepted"), "--accept");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Accepted.");
        assertThat(offering("cli-accepted")).isEqualTo(200);
    }

    @Test
    @DisplayName("and stores nothing in a dry run")
    void previews() throws IOException {
        long before = lead.get("/api/imports").json().at("/total").asLong();
        Answer answer = imported("litellm", priced("cli-dry"), "--dry-run", "--accept");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("nothing stored").contains("read 1 = accepted 1");
        assertThat(lead.get("/api/imports").json().at("/total").asLong()).isEqualTo(before);
        assertThat(offering("cli-dry")).isEqualTo(404);
    }

    @Test
    @DisplayName("a folder of models.dev, packed on the way, and says which of its files stayed behind")
    void sendsAFolder() throws IOException {
        Path tree = folder.resolve("tree");
        Path models = Files.createDirectories(tree.resolve("providers/groq/models"));
        Files.writeString(
                models.resolve("cli-tree.toml"),
                "name = \"Tree\"\nrelease_date = \"2025-03-01\"\n[cost]\ninput = 1.0\noutput = 2.0\n");
        Files.createSymbolicLink(models.resolve("gone.toml"), Path.of("nowhere.toml"));
        Answer answer = imported("models-dev", tree, "--accept");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("not sent").contains("gone.toml");
        assertThat(lead.get("/api/catalog/offerings/cli-tree@groq").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a folder of catalog CSV, whose files refer to each other")
    void sendsSheets() throws IOException {
        Path sheets = Files.createDirectories(folder.resolve("sheets"));
        String tail = "basis,source,published,retrieved\n";
        Files.writeString(
                sheets.resolve("vendors.csv"),
                "id,name,headquarters," + tail + "cli-vendor,Vendor,FR,cited,a page,2025-01-01,\n");
        Files.writeString(
                sheets.resolve("models.csv"),
                "id,name,developer,weights," + tail + "cli-model,Model,cli-vendor,closed,cited,a page,2025-01-01,\n");
        Answer answer = imported("csv", sheets, "--accept");
        assertThat(answer.code()).as(answer.out() + answer.err()).isZero();
        assertThat(answer.out()).contains("accepted 2");
        assertThat(lead.get("/api/catalog/models/cli-model").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("and says the server's own words where the file cannot be read, or the token does not allow it")
    void refused() throws IOException {
        Answer unreadable = imported("litellm", Files.writeString(folder.resolve("half.json"), "{\"half"));
        assertThat(unreadable.code()).isEqualTo(1);
        assertThat(unreadable.err()).contains("Not well-formed JSON").contains("Fetch the file again");
        Path weak = token("eli", server.signedIn("Eli", Role.EVALUATOR));
        Answer forbidden =
                run("litellm", priced("cli-no"), "--server", server.address(), "--token-file", weak.toString());
        assertThat(forbidden.code()).isEqualTo(1);
        assertThat(forbidden.err()).contains("does not allow it");
    }

    @Test
    @DisplayName("only where one is named, and with a token from a file or the environment")
    void wellAsked() throws IOException {
        Answer none = run(
                "litellm",
                priced("cli-none"),
                "--accept",
                "--data",
                folder.resolve("d").toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("--server URL");
        Answer without = run("litellm", priced("cli-none"), "--server", server.address());
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("No personal token");
        Answer open = run(
                "litellm",
                priced("cli-none"),
                "--server",
                "http://assay.example.org",
                "--token-file",
                tokens.toString());
        assertThat(open.err()).contains("Write https://");
    }

    private Answer imported(String kind, Path path, String... more) {
        List<String> all = new ArrayList<>(List.of("--server", server.address(), "--token-file", tokens.toString()));
        all.addAll(Arrays.asList(more));
        return run(kind, path, all.toArray(String[]::new));
    }

    private static Answer run(String kind, Path path, String... more) {
        List<String> all = new ArrayList<>(List.of("import", kind, path.toString()));
        if (kind.equals("litellm")) {
            all.addAll(List.of("--dated", "2025-08-23"));
        }
        all.addAll(Arrays.asList(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine assay = Assay.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Answer(assay.execute(all.toArray(String[]::new)), out.toString(), err.toString());
    }

    private Path token(String name, Visitor visitor) throws IOException {
        Visitor.Answer made =
                visitor.post("/api/tokens", Map.of("name", name, "scopes", List.of("READ", "WRITE"), "days", 1));
        return Files.writeString(
                folder.resolve(name + ".token"), made.json().get("secret").asText() + "\n");
    }

    private int offering(String model) {
        return lead.get("/api/catalog/offerings/" + model + "@openai-api").status();
    }

    private Path priced(String key) throws IOException {
        return Files.writeString(
                folder.resolve(key + ".json"),
                "{\"" + key + "\": {\"litellm_provider\": \"openai\", \"mode\": \"chat\","
                        + " \"input_cost_per_token\": 1e-06, \"output_cost_per_token\": 2e-06}}");
    }
}
