package dev.assay.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.evaluation.yaml.CaseReading;
import dev.assay.evaluation.yaml.CaseTemplates;
import dev.assay.evaluation.yaml.CaseYaml;
import dev.assay.platform.json.AssayJson;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** For longer: {@code -Dfuzz.documents=20000}; another run: {@code -Dfuzz.seed=7}. */
@DisplayName("Any document sent as a case")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseDocumentFuzzTest {
    private static final int DOCUMENTS = Integer.getInteger("fuzz.documents", 200);
    private static final long SEED = Long.getLong("fuzz.seed", 20261201L);
    private static final ObjectMapper JSON = AssayJson.mapper();
    private static final List<String> SEEN = List.of("", "/assessment", "/prices", "/export", "/stored");
    private static final int FIRED_EVERY = 40;

    private final TestServer server = TestServer.start(database());
    private final CaseMutations mutations = new CaseMutations(SEED);
    private final List<ObjectNode> bases = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private Visitor lead;
    private int requests;
    private int accepted;
    private int failed;

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @BeforeAll
    void people() throws IOException {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        try (InputStream in = Objects.requireNonNull(
                CaseDocumentFuzzTest.class.getResourceAsStream("/demo/eu-bank-assistant.case.yaml"))) {
            CaseReading.Read demo = (CaseReading.Read) CaseYaml.read(in.readAllBytes());
            bases.add(JSON.valueToTree(demo.caseFile().withoutEmbedded()));
            for (String template : CaseTemplates.IDS) {
                bases.add(JSON.valueToTree(CaseTemplates.load(template)
                        .withCandidates(demo.caseFile().candidates().subList(0, 3))));
            }
        }
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName("is either kept and can be read again, or refused and leaves what was there: no request fails")
    void anything() {
        String path = "";
        for (int i = 0; i < DOCUMENTS; i++) {
            ObjectNode base = bases.get(i % bases.size());
            if (i % 3 == 0) {
                imported(mutations.of(base));
            } else {
                path = path.isEmpty() ? fresh(base) : path;
                path = put(path, base);
            }
            if (i % FIRED_EVERY == 0) {
                listsStand();
            }
        }
        listsStand();
        System.out.printf(
                "Case documents (seed %d): %d sent, %d kept, %d refused, %d requests, %d answered 5xx%n",
                SEED, DOCUMENTS, accepted, DOCUMENTS - accepted, requests, failed);
        assertThat(failures).isEmpty();
        assertThat(accepted).as("some are kept").isBetween(DOCUMENTS / 20, DOCUMENTS - DOCUMENTS / 20);
    }

    /** A case with this content, as it comes from a file. */
    private String fresh(ObjectNode base) {
        Answer made = send("POST", "/api/cases/import", base.toString(), Map.of("Content-Type", "application/yaml"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.header("Location");
    }

    /** Answers with the case to go on with, or nothing where it cannot be brought back. */
    private String put(String path, ObjectNode base) {
        Answer before = send("GET", path, "", Map.of());
        String stored = send("GET", path + "/stored", "", Map.of()).body();
        ObjectNode valid = before.json().get("case").deepCopy();
        ObjectNode sent = mutations.of(valid);
        Answer answer = send("PUT", path, sent.toString(), Map.of("If-Match", before.header("ETag")));
        if (answer.status() != 200) {
            refused(answer, sent);
            check(
                    send("GET", path + "/stored", "", Map.of()).body().equals(stored),
                    "what was refused changed the case",
                    sent);
            return path;
        }
        accepted++;
        readable(path, sent);
        String etag = answer.header("ETag");
        Answer gone = send("DELETE", path, "", Map.of("If-Match", etag));
        check(gone.status() == 204, "not deleted: " + gone.status(), sent);
        return fresh(base);
    }

    private void imported(ObjectNode sent) {
        Answer answer = send("POST", "/api/cases/import", sent.toString(), Map.of("Content-Type", "application/yaml"));
        if (answer.status() != 201) {
            refused(answer, sent);
            return;
        }
        accepted++;
        String path = answer.header("Location");
        readable(path, sent);
        Answer gone = send("DELETE", path, "", Map.of("If-Match", answer.header("ETag")));
        check(gone.status() == 204, "not deleted: " + gone.status(), sent);
    }

    private void refused(Answer answer, ObjectNode sent) {
        check(answer.status() >= 400 && answer.status() < 500, "answered " + answer.status(), sent);
        check(
                !answer.body().contains("java.") && !answer.body().contains("Exception"),
                "the refusal speaks of the machinery: " + answer.body(),
                sent);
        check(
                answer.status() != 422
                        || answer.json().at("/errors/0/message").asText().length() > 3,
                "the refusal says nothing: " + answer.body(),
                sent);
    }

    private void readable(String path, ObjectNode sent) {
        for (String part : SEEN) {
            int status = send("GET", path + part, "", Map.of()).status();
            boolean mayWait = part.equals("/assessment") || part.equals("/prices");
            check(status == 200 || mayWait && status == 422, "GET " + part + " answered " + status, sent);
        }
        int asked = send("POST", path + "/elicitation", "{\"swings\":{\"arena-hard\":50.0}}", Map.of())
                .status();
        check(asked == 200, "the weights read back answered " + asked, sent);
    }

    private void listsStand() {
        for (String list : List.of("/api/cases", "/api/rulebook/fired")) {
            int status = send("GET", list, "", Map.of()).status();
            check(status == 200, list + " answered " + status, JSON.createObjectNode());
        }
    }

    private Answer send(String method, String path, String body, Map<String, String> headers) {
        requests++;
        Answer answer = lead.send(method, path, body, headers);
        if (answer.status() >= 500) {
            failed++;
        }
        return answer;
    }

    private void check(boolean holds, String what, ObjectNode sent) {
        if (!holds && failures.size() < 20) {
            failures.add(what + ", for " + text(sent));
        }
    }

    private static String text(ObjectNode sent) {
        try {
            return JSON.writeValueAsString(sent);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError("A document that cannot be written.", unwritable);
        }
    }
}
