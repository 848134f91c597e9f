package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An auditor, and nothing else,")
class ReadersWriteNothingTest extends OnOwnServer {
    /** One's own way in; everybody has one. That the table tells the truth of each endpoint is asked by {@link PermissionsTest}. */
    private static final Set<String> OWN = Set.of(
            "POST /api/session",
            "DELETE /api/session",
            "POST /api/setup",
            "POST /api/password-reset",
            "PUT /api/account/password",
            "DELETE /api/account/sessions",
            "POST /api/account/resets/known",
            "POST /api/tokens",
            "DELETE /api/tokens/{id}");

    /** Questions that are too long for an address. They keep nothing, as the next test says. */
    private static final Set<String> ASKING = Set.of(
            "POST /api/cases/{id}/what-if",
            "POST /api/cases/{id}/elicitation",
            "POST /api/decisions/{id}/rerun",
            "POST /api/rulebook/test",
            "POST /api/rulebook/simulate");

    private final PermissionTable table = PermissionTable.load();
    private final Visitor lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
    private final Visitor auditor = server.signedIn("Aud", Role.AUDITOR);

    @Test
    @DisplayName("changes nothing but their own account: every other writing endpoint is refused to them")
    void writesNothing() {
        Set<String> open = new TreeSet<>();
        for (String endpoint : table.endpoints()) {
            boolean writes = !endpoint.startsWith("GET ");
            if (writes && "yes".equals(table.expected(endpoint).get(Role.AUDITOR.code()))) {
                open.add(endpoint);
            }
        }
        Set<String> named = new TreeSet<>(OWN);
        named.addAll(ASKING);
        assertThat(open).isEqualTo(named);
    }

    @Test
    @DisplayName("asks without a trace: neither the case nor the trail is another one afterwards")
    void asksWithoutATrace() {
        Answer made = lead.post("/api/cases", Map.of("title", "Looked at"));
        String path = "/api/cases/" + made.json().at("/case/id").asText();
        JsonNode before = lead.get(path).json();
        int events = events();
        assertThat(auditor.post(path + "/what-if", before.get("case")).status()).isEqualTo(200);
        assertThat(auditor.post(path + "/elicitation", Map.of("swings", Map.of()))
                        .status())
                .isLessThan(500);
        Map<String, Object> question = Map.of("asOf", "2026-05-09", "facts", Map.of());
        assertThat(auditor.post("/api/rulebook/simulate", question).status()).isLessThan(500);
        assertThat(auditor.post("/api/rulebook/test", Map.of()).status()).isLessThan(500);
        assertThat(lead.get(path).json()).isEqualTo(before);
        assertThat(events()).isEqualTo(events);
    }

    @Test
    @DisplayName("does not stop what the members of a case wait for; a member who works on it does")
    void stopping() {
        Answer made = lead.post("/api/cases", Map.of("title", "Worked out"));
        String run = "/api/cases/" + made.json().at("/case/id").asText() + "/robustness/run";
        assertThat(auditor.get(run).status()).isEqualTo(200);
        assertThat(auditor.delete(run, "").status()).isEqualTo(403);
        Visitor evaluatingAuditor = server.signedIn("Eva", Role.AUDITOR, Role.EVALUATOR);
        assertThat(evaluatingAuditor.delete(run, "").status())
                .as("reads it as an auditor, works on it as nobody")
                .isEqualTo(403);
        assertThat(lead.delete(run, "").status()).isEqualTo(204);
    }

    private int events() {
        return auditor.get("/api/audit?limit=1").json().get("total").asInt();
    }
}
