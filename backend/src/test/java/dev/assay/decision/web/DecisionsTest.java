package dev.assay.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.Role;
import dev.assay.access.acts.AuditLog;
import dev.assay.decision.Verification.Verdict;
import dev.assay.decision.acts.DecisionReviews;
import dev.assay.decision.acts.DecisionStore;
import dev.assay.decision.db.StandingLine;
import dev.assay.decision.json.VerifyRecord;
import dev.assay.decision.madr.MadrReader;
import dev.assay.decision.madr.MadrReading;
import dev.assay.platform.events.EventHub;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import io.micronaut.http.sse.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

@DisplayName("A decision over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsTest {
    private static final String CHOSEN = "mistral-large-2411@mistral-api";
    private static final Map<String, String> AWARD = Map.of(
            "chosen", CHOSEN,
            "justification", "It is hosted in the EU by a company of the EU.",
            "acceptedUnknowns", "A pilot with a small group measures what is unknown.");

    private final TestServer server = TestServer.start(database());
    private Visitor lead;
    private Visitor evaluator;
    private Visitor outsider;
    private final RulebookStore rulebook = server.bean(RulebookStore.class);
    private final List<RuleFile> shipped =
            rulebook.state().published().orElseThrow().rulebook().files();

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @BeforeAll
    void people() {
        lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
        evaluator = server.signedIn("Eli", Role.EVALUATOR);
        outsider = server.signedIn("Sam", Role.PROCUREMENT_LEAD);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    @DisplayName("seals a record that verifies, reads as MADR and runs again, and is made once")
    void decided() throws IOException {
        String path = seedCase();
        assertThat(evaluator.post(path + "/decision", AWARD, version(path)).status())
                .isEqualTo(403);
        assertThat(outsider.post(path + "/decision", AWARD, version(path)).status())
                .isEqualTo(404);
        assertThat(lead.post(path + "/decision", AWARD).status()).isEqualTo(428);
        assertThat(lead.post(path + "/decision", AWARD, Map.of("If-Match", "\"v99\""))
                        .status())
                .isEqualTo(412);

        Answer made = lead.post(path + "/decision", AWARD, version(path));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().at("/chosen").asText()).isEqualTo(CHOSEN);
        assertThat(lead.get(path).json().at("/meta/status").asText()).isEqualTo("DECIDED");
        assertThat(lead.post(path + "/decision", AWARD, version(path)).status()).isEqualTo(409);
        assertThat(lead.delete(path, lead.get(path).header("ETag")).status()).isEqualTo(409);

        String decision = "/api/decisions/" + made.json().at("/id").asText();
        verifies(decision);
        readsAsMadr(decision);
        Answer rerun = lead.post(decision + "/rerun", Map.of());
        assertThat(rerun.status()).as(rerun.body()).isEqualTo(200);
        assertThat(lead.get("/api/decisions").json().at("/items/0/id").asText())
                .isEqualTo(made.json().at("/id").asText());
        membersOnly(decision);
    }

    @Test
    @DisplayName("is refused at the field that has to change, and the case stays undecided")
    void refused() throws IOException {
        String path = seedCase();
        refusedAt(path, Map.of("chosen", "no-such-model@nowhere"), "/chosen");
        refusedAt(
                path,
                Map.of("chosen", CHOSEN, "acceptedUnknowns", "A pilot measures what is unknown."),
                "/justification");
        refusedAt(path, Map.of("chosen", CHOSEN, "justification", "Hosted in the EU."), "/acceptedUnknowns");
        assertThat(lead.post(path + "/decision", AWARD, version(path)).status())
                .as("what was refused can still be decided")
                .isEqualTo(201);
    }

    @Test
    @DisplayName(
            "is prepared under the rulebook pinned with the weights, until a lead moves the case to the published one")
    void pinned() throws IOException {
        String path = seedCase();
        Answer locked = lead.send("POST", path + "/lock", "", version(path));
        String pinned = locked.json().at("/meta/rulebook/pinned").asText();
        assertThat(pinned).as(locked.body()).isNotBlank();
        assertThat(locked.json().at("/meta/rulebook/differs").asBoolean()).isFalse();
        String before = lead.get(path + "/assessment").body();

        String published = publish("house-a");
        Answer seen = lead.get(path);
        assertThat(seen.json().at("/meta/rulebook/differs").asBoolean()).isTrue();
        assertThat(seen.json().at("/meta/rulebook/published").asText()).isEqualTo(published);
        assertThat(lead.get(path + "/assessment").body()).isEqualTo(before).doesNotContain("house-a");
        assertThat(lead.get(path + "/rulebook-impact")
                        .json()
                        .at("/touched/0/findings/0/rule")
                        .asText())
                .isEqualTo("house-a");

        String act = path + "/rulebook";
        assertThat(evaluator
                        .post(act, Map.of("digest", published), version(path))
                        .status())
                .isEqualTo(403);
        assertThat(lead.post(act, Map.of("digest", pinned), version(path)).status())
                .as("no longer the published one")
                .isEqualTo(409);
        Answer moved = lead.post(act, Map.of("digest", published), version(path));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().at("/meta/rulebook/differs").asBoolean()).isFalse();
        assertThat(lead.get(path + "/assessment").body()).contains("house-a");
    }

    @Test
    @DisplayName("is reopened by a rulebook that answers otherwise, and stands again by a reason or is replaced")
    void reopened() throws IOException {
        String path = seedCase();
        Answer made = lead.post(path + "/decision", AWARD, version(path));
        String id = made.json().at("/id").asText();
        String decision = "/api/decisions/" + id;
        String record = lead.get(decision + "/record.json").body();
        assertThat(lead.get(decision + "/standing").json().at("/state").asText())
                .isEqualTo("STANDING");

        String published = publish("house-b");
        JsonNode open = reviewed(decision, published);
        assertThat(open.at("/state").asText()).isEqualTo("REOPENED");
        assertThat(open.at("/reviews/0/differences").toString()).contains("knocked out now", "house-b");
        DecisionReviews reviews = server.bean(DecisionReviews.class);
        assertThat(reviews.unreviewed(published)).doesNotContain(id);
        assertThat(reviews.keep(id, published, List.of("Anything.")))
                .as("said once")
                .isFalse();
        assertThat(server.bean(AuditLog.class).newest(Long.MAX_VALUE, "", "decision:" + id, "decision.reopened", 9))
                .singleElement()
                .satisfies(event -> assertThat(event.detail())
                        .as("the trail is read by people who may not see the case")
                        .doesNotContain("Preferred", "Mistral"));

        Map<String, String> reason = Map.of("rulebook", published, "reason", "The board knows of it.");
        assertThat(evaluator.post(decision + "/confirmation", reason).status()).isEqualTo(403);
        assertThat(outsider.post(decision + "/confirmation", reason).status()).isEqualTo(404);
        assertThat(lead.post(decision + "/confirmation", Map.of("rulebook", published, "reason", " "))
                        .status())
                .isEqualTo(422);
        List<String> told = new CopyOnWriteArrayList<>();
        Disposable listening = Flux.from(
                        server.bean(EventHub.class).stream("case:" + path.substring(path.lastIndexOf('/') + 1)))
                .map(Event::getName)
                .filter("changed"::equals)
                .subscribe(told::add);
        Answer confirmed = lead.post(decision + "/confirmation", reason);
        assertThat(confirmed.json().at("/state").asText()).as(confirmed.body()).isEqualTo("STANDING");
        assertThat(lead.post(decision + "/again", Map.of("rulebook", published)).status())
                .as("it stands")
                .isEqualTo(409);

        String other = publish("house-c");
        assertThat(reviewed(decision, other).at("/state").asText()).isEqualTo("REOPENED");
        Answer again = lead.post(decision + "/again", Map.of("rulebook", other));
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().at("/isDecidedAgain").asBoolean()).isTrue();
        assertThat(told)
                .as("open pages are told of the confirmation, and of the case that is decided again")
                .hasSize(2);
        listening.dispose();
        DecisionStore decisions = server.bean(DecisionStore.class);
        assertThat(decisions.standing()).extracting(StandingLine::id).doesNotContain(id);
        Answer locked = lead.get(path);
        assertThat(locked.json().at("/meta/status").asText()).isEqualTo("WEIGHTS_LOCKED");
        assertThat(locked.json().at("/meta/rulebook/pinned").asText()).isEqualTo(other);
        assertThat(lead.delete(path, locked.header("ETag")).status())
                .as("its record is kept")
                .isEqualTo(409);
        String leader = lead.get(path + "/assessment")
                .json()
                .at("/alternatives/0/offering")
                .asText();
        Answer second = lead.post(
                path + "/decision",
                Map.of("chosen", leader, "justification", "", "acceptedUnknowns", "A pilot measures them."),
                version(path));
        assertThat(second.status()).as(second.body()).isEqualTo(201);
        assertThat(lead.get(decision + "/standing").json().at("/state").asText())
                .isEqualTo("SUPERSEDED");
        assertThat(lead.get(decision + "/record.json").body()).isEqualTo(record);
        assertThat(decisions.standing())
                .extracting(StandingLine::id)
                .doesNotContain(id)
                .contains(second.json().at("/id").asText());
        String caseId = path.substring(path.lastIndexOf('/') + 1);
        assertThat(lead.get("/api/decisions?case=" + caseId).json().at("/total").asInt())
                .isEqualTo(2);
        assertThat(outsider.get("/api/decisions?case=" + caseId)
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    @DisplayName(
            "made by an older pinned rulebook is asked about at once, and a public tender is neither moved nor awarded again")
    void olderPin() throws IOException {
        String path = tender();
        assertThat(lead.send("POST", path + "/lock", "", version(path)).status())
                .isEqualTo(200);
        everyoneBids(path);
        String leader = lead.get(path + "/assessment")
                .json()
                .at("/alternatives/0/offering")
                .asText();
        String published = publish("house-d", "FR|US|CN|SG");
        Answer moved = lead.post(path + "/rulebook", Map.of("digest", published), version(path));
        assertThat(moved.status()).as(moved.body()).isEqualTo(409);
        assertThat(moved.json().at("/detail").asText()).contains("public tender");
        Answer made = lead.post(
                path + "/decision",
                Map.of("chosen", leader, "justification", "", "acceptedUnknowns", "A pilot measures them."),
                version(path));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String decision = "/api/decisions/" + made.json().at("/id").asText();
        JsonNode asked = reviewed(decision, published);
        assertThat(asked.at("/state").asText()).isEqualTo("REOPENED");
        assertThat(asked.at("/isContractReview").asBoolean()).isTrue();
        Answer again = lead.post(decision + "/again", Map.of("rulebook", published));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().at("/detail").asText()).contains("not awarded again");
        assertThat(lead.get(path).json().at("/meta/status").asText()).isEqualTo("DECIDED");
    }

    private String tender() throws IOException {
        String path = seedCase();
        ObjectNode file = lead.get(path).json().get("case").deepCopy();
        file.withObject("/method").put("tieBreak", file.at("/criteria/0/id").asText());
        Answer saved = lead.put(
                path, file.put("procedure", "PUBLIC_TENDER"), lead.get(path).header("ETag"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return path;
    }

    /** Whoever would run the weights alone is too dear to lead, so that the award depends on the seat of an operator. */
    private void everyoneBids(String path) throws IOException {
        Answer locked = lead.get(path);
        ObjectNode file = locked.json().get("case").deepCopy();
        ObjectNode pricing = file.withObject("/need/pricing");
        List.of("migrations", "selfHosting", "exits").forEach(pricing::withArray);
        ArrayNode bids = pricing.putArray("contracted");
        for (JsonNode candidate : file.get("candidates")) {
            ObjectNode bid = bids.addObject();
            bid.put("offering", candidate.asText())
                    .put("currency", "EUR")
                    .put("source", "bid")
                    .put("withheld", false);
            String price = candidate.asText().endsWith("self-hosted") ? "900.00" : "1.00";
            ArrayNode lines = bid.putArray("lines");
            for (String component : List.of("INPUT", "OUTPUT")) {
                lines.addObject()
                        .put("component", component)
                        .put("aboveContextTokens", 0)
                        .put("perMillionTokens", price)
                        .put("contractuallyFree", false);
            }
        }
        Answer saved = lead.put(path, file, locked.header("ETag"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    /** How the decision stands once the rulebook has been asked. */
    private JsonNode reviewed(String decision, String rulebook) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        JsonNode standing = lead.get(decision + "/standing").json();
        while (!standing.at("/reviews").findValuesAsText("rulebook").contains(rulebook) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            standing = lead.get(decision + "/standing").json();
        }
        return standing;
    }

    /** Publishes the rulebook with one more rule, which knocks out the chosen offering. */
    private String publish(String rule) {
        return publish(rule, "FR");
    }

    private String publish(String rule, String headquarters) {
        List<RuleFile> files = new ArrayList<>(
                rulebook.state().published().orElseThrow().rulebook().files());
        String table =
                "id;title;when operator.headquarters in;effect;text;reference;owner;force;waivable;basis;rationale\n"
                        + rule
                        + ";House rule;" + headquarters
                        + ";knock-out;Not from there.;House policy;Security;policy;yes;policy;An example.\n";
        files.add(new RuleFile("security/" + rule + ".csv", table.getBytes(StandardCharsets.UTF_8)));
        return publish(files);
    }

    private String publish(List<RuleFile> files) {
        RulebookStore.State taken = rulebook.take(files, Optional.empty());
        assertThat(taken.isSaveValid()).as(taken.diagnostics().toString()).isTrue();
        String digest = taken.working().orElseThrow().digest();
        assertThat(rulebook.publish(digest, "a second person", seen -> true)).isInstanceOf(RulebookStore.Done.class);
        return digest;
    }

    @AfterEach
    void publishWhatStoodBefore() {
        if (!rulebook.state().published().orElseThrow().rulebook().files().equals(shipped)) {
            publish(shipped);
        }
    }

    private void refusedAt(String path, Map<String, String> award, String pointer) {
        String before = lead.get(path).header("ETag");
        Answer refused = lead.post(path + "/decision", award, version(path));
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().get("errors").findValuesAsText("pointer")).contains(pointer);
        assertThat(refused.json().at("/errors/0/remedy").asText()).isNotBlank();
        assertThat(toldBeforehand(path, award))
                .isEqualTo(refused.json().get("errors").findValuesAsText("message"));
        Answer after = lead.get(path);
        assertThat(after.json().at("/meta/status").asText()).isEqualTo("DRAFT");
        assertThat(after.header("ETag")).isEqualTo(before);
    }

    /** What the check says against an award, once it is known what single cells can change. */
    private List<String> toldBeforehand(String path, Map<String, String> award) {
        assertThat(lead.get(path + "/robustness").status()).isEqualTo(200);
        Answer check = lead.post(path + "/decision/check", award);
        assertThat(check.status()).as(check.body()).isEqualTo(200);
        List<String> told = new ArrayList<>();
        check.json()
                .get("checks")
                .forEach(each -> told.addAll(each.get("refusals").findValuesAsText("message")));
        return told;
    }

    @Test
    @DisplayName("is told beforehand what stands in its way, by whoever may make it, and nothing is stored")
    void checked() throws IOException {
        String path = seedCase();
        Map<String, String> nothing = Map.of("chosen", "");
        assertThat(evaluator.post(path + "/decision/check", nothing).status()).isEqualTo(403);
        assertThat(outsider.post(path + "/decision/check", nothing).status()).isEqualTo(404);
        Answer early = lead.post(path + "/decision/check", AWARD);
        assertThat(early.json().at("/leaders")).isNotEmpty();
        assertThat(early.json().get("checks").findValuesAsText("standing")).doesNotContain("FAILS");
        assertThat(toldBeforehand(path, nothing)).contains("Nothing is chosen yet.");
        assertThat(toldBeforehand(path, AWARD)).isEmpty();
        assertThat(lead.post(path + "/decision", AWARD, version(path)).status()).isEqualTo(201);
        Answer decided = lead.post(path + "/decision", AWARD, version(path));
        assertThat(decided.status()).isEqualTo(409);
        assertThat(toldBeforehand(path, AWARD))
                .containsExactly(decided.json().at("/detail").asText());
    }

    private void verifies(String decision) {
        Answer record = lead.get(decision + "/record.json");
        assertThat(record.status()).isEqualTo(200);
        assertThat(record.header("Content-Disposition")).contains("attachment", ".json");
        byte[] bytes = record.body().getBytes(StandardCharsets.UTF_8);
        assertThat(VerifyRecord.verify(bytes).verdict()).isEqualTo(Verdict.VERIFIED);
        byte[] forged =
                record.body().replace("hosted in the EU", "hosted in the US").getBytes(StandardCharsets.UTF_8);
        assertThat(VerifyRecord.verify(forged).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(lead.get(decision + "/verification").json().at("/verdict").asText())
                .isEqualTo("VERIFIED");
    }

    private void readsAsMadr(String decision) {
        Answer markdown = lead.get(decision + "/record.md");
        assertThat(markdown.status()).isEqualTo(200);
        assertThat(markdown.header("Content-Type")).startsWith("text/markdown");
        assertThat(MadrReader.read(markdown.body())).isInstanceOf(MadrReading.Read.class);
    }

    private void membersOnly(String decision) {
        assertThat(evaluator.get(decision).status()).isEqualTo(200);
        for (String part : List.of("", "/record.json", "/record.md", "/verification")) {
            assertThat(outsider.get(decision + part).status()).as(part).isEqualTo(404);
        }
        assertThat(outsider.post(decision + "/rerun", Map.of()).status()).isEqualTo(404);
        assertThat(outsider.get("/api/decisions").json().at("/total").asInt()).isZero();
    }

    private Map<String, String> version(String path) {
        return Map.of("If-Match", lead.get(path).header("ETag"));
    }

    /** A new case with the content of the seed case; the evaluator is a member too. */
    private String seedCase() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DecisionsTest.class.getResourceAsStream("/demo/eu-bank-assistant.case.yaml"))) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Answer made = lead.send("POST", "/api/cases/import", yaml, Map.of("Content-Type", "application/yaml"));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            String path = made.header("Location");
            Map<String, Object> members = Map.of("members", List.of(evaluator.personId()));
            assertThat(lead.put(path + "/members", members, made.header("ETag")).status())
                    .isEqualTo(200);
            return path;
        }
    }
}
