package dev.assay.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A server in which there is something of everything, and one person of each kind. */
final class FuzzWorld {
    private static final Path DEMO = Path.of("src/main/resources/demo/eu-bank-assistant.case.yaml");
    private static final String EVERYBODY = "every role";
    private static final String NOBODY = "nobody";
    private static final List<String> LISTS = List.of(
            "/api/cases",
            "/api/catalog/offerings",
            "/api/catalog/models",
            "/api/catalog/vendors",
            "/api/decisions",
            "/api/imports",
            "/api/claims",
            "/api/rulebook",
            "/api/rulebook/files",
            "/api/rulebook/rules",
            "/api/rulebook/vocabulary",
            "/api/templates",
            "/api/catalog/benchmarks");

    private final TestServer server;
    private final KnownIds known;
    private final Map<String, Visitor> people = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private String yaml = "";
    private String json = "";

    FuzzWorld(TestServer server, KnownIds known) {
        this.server = server;
        this.known = known;
    }

    /** People, a whole case, one decided, an import, a claim; and what the lists tell of them. */
    void furnish() throws IOException {
        people.put(EVERYBODY, server.signedIn(EVERYBODY, Role.values()));
        people.put(NOBODY, server.visitor());
        for (Role role : Role.values()) {
            people.put(role.code(), server.signedIn("Only " + role.code(), role));
        }
        yaml = Files.readString(DEMO);
        Visitor all = visitor(EVERYBODY);
        Answer seed = all.send("POST", "/api/cases/import", yaml, Map.of("Content-Type", "application/yaml"));
        json = seed.json().get("case").toString();
        Answer decided = all.send("POST", "/api/cases/import", yaml, Map.of("Content-Type", "application/yaml"));
        all.post(
                decided.header("Location") + "/decision",
                Map.of(
                        "chosen",
                        "mistral-large-2411@mistral-api",
                        "justification",
                        "It fits.",
                        "acceptedUnknowns",
                        "All."),
                Map.of("If-Match", "\"v1\""));
        all.upload(
                "/api/imports/from/litellm",
                "prices.json",
                "{\"gpt-4o\":{\"input_cost_per_token\":0.0000025,\"output_cost_per_token\":0.00001,\"litellm_provider\":\"openai\",\"mode\":\"chat\"}}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        spare(0);
        LISTS.forEach(list -> learn(list, all.get(list)));
        known.add("kind", "litellm");
    }

    /** Things that may be changed and removed, without taking away what all the rest needs. */
    void spare(int round) {
        Visitor all = visitor(EVERYBODY);
        Answer made = all.post("/api/cases", Map.of("title", "Spare " + round, "template", "coding-assistant"));
        if (made.status() == 201) {
            known.add("made cases", made.json().at("/case/id").asText());
        }
        Answer token = all.post("/api/tokens", Map.of("name", "Spare " + round, "scopes", List.of("READ"), "days", 3));
        if (token.status() == 201) {
            known.add("made tokens", token.json().at("/token/id").asText());
        }
        Answer person = all.post(
                "/api/people",
                Map.of("name", "Spare " + round, "password", TestServer.PASSWORD, "roles", List.of("evaluator")));
        if (person.status() == 201) {
            known.add("made people", person.json().at("/id").asText());
        }
    }

    String somebody(Random random) {
        if (random.nextInt(10) < 6) {
            return EVERYBODY;
        }
        List<String> names = new ArrayList<>(people.keySet());
        return names.get(random.nextInt(names.size()));
    }

    Visitor visitor(String who) {
        return java.util.Objects.requireNonNull(people.get(who), who);
    }

    /** Comes back after having been signed out; a session is opened without the limits on guessing passwords. */
    void comeBack(String who) {
        if (!who.equals(NOBODY)) {
            people.put(who, server.visitor().at(server.session(who.equals(EVERYBODY) ? who : "Only " + who)));
        }
    }

    void learn(String path, Answer answer) {
        if (!answer.header("ETag").isEmpty()) {
            tags.put(path, answer.header("ETag"));
        }
        if (answer.status() < 300
                && answer.header("Content-Type").contains("json")
                && answer.body().length() < 2_000_000) {
            String[] steps = path.split("/");
            JsonNode told = answer.json();
            known.learn(
                    steps[steps.length > 3 && (steps[2].equals("catalog") || steps[2].equals("rulebook")) ? 3 : 2],
                    told);
        }
    }

    String tagOf(String path) {
        String owner = path.replaceFirst("/(lock|unlock|rulebook|members|decision|withdraw|roles)$", "");
        return tags.getOrDefault(owner, "\"v1\"");
    }

    String caseDocument(String type) {
        return type.equals("application/json") ? json : yaml;
    }
}
