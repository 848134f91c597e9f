package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.access.acts.AuditLog;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import io.micronaut.transaction.TransactionOperations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The audit trail")
class HiddenCasesInTrailTest extends OnOwnServer {
    private static final String TITLE = "Merger of two banks";

    private final Visitor lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD);
    private final Visitor admin = server.signedIn("Ada", Role.ADMIN);
    private final Visitor auditor = server.signedIn("Aud", Role.AUDITOR);
    private final Visitor memberAdmin = server.signedIn("Mem", Role.ADMIN);
    private final Visitor both = server.signedIn("Bo", Role.ADMIN, Role.AUDITOR);
    private final String caseId = theCase();

    private String theCase() {
        Answer made = lead.post("/api/cases", Map.of("title", TITLE));
        String path = made.header("Location");
        lead.put(path + "/members", Map.of("members", List.of(memberAdmin.personId())), "\"v1\"");
        return made.json().at("/case/id").asText();
    }

    @Test
    @DisplayName("tells an administrator that something was done to a case, by whom and when, but not to which")
    void hidden() {
        Answer trail = admin.get("/api/audit?action=case.*");
        assertThat(trail.body()).doesNotContain(caseId).doesNotContain(TITLE).doesNotContain(memberAdmin.personId());
        JsonNode event = trail.json().at("/items/0");
        assertThat(event.get("action").asText()).isEqualTo("case.members-changed");
        assertThat(event.get("actorName").asText()).isEqualTo("Lea");
        assertThat(event.get("hidden").asBoolean()).isTrue();
        assertThat(event.get("subject").asText()).isEqualTo("case");
        assertThat(event.get("detail").asText()).isEqualTo("{}");
        assertThat(event.get("hash").asText()).isEmpty();
        assertThat(admin.get("/api/audit?limit=200").body())
                .doesNotContain(caseId)
                .doesNotContain(TITLE);
    }

    @Test
    @DisplayName("answers an administrator who asks for a hidden case as for one that does not exist")
    void noOracle() {
        String asked = admin.get("/api/audit?subject=case:" + caseId).body();
        assertThat(asked)
                .isEqualTo(admin.get("/api/audit?subject=case:no-such-case").body());
        assertThat(admin.get("/api/audit?subject=case").json().get("total").asInt())
                .isZero();
        assertThat(admin.get("/api/audit?subject=person:" + lead.personId())
                        .json()
                        .get("total")
                        .asInt())
                .isPositive();
    }

    @Test
    @DisplayName("tells all of a case to its members and to auditors")
    void shown() {
        for (Visitor reader : List.of(auditor, memberAdmin, both)) {
            Answer trail = reader.get("/api/audit?subject=case:" + caseId);
            assertThat(trail.json().get("total").asInt()).isEqualTo(2);
            assertThat(trail.body()).contains(TITLE).doesNotContain("\"hidden\":true");
        }
    }

    @Test
    @DisplayName("tells of a deleted case to auditors alone")
    void deleted() {
        Answer made = lead.post("/api/cases", Map.of("title", "Short-lived"));
        lead.delete(made.header("Location"), made.header("ETag"));
        String asked = "/api/audit?subject=case:" + made.json().at("/case/id").asText();
        assertThat(admin.get(asked).json().get("total").asInt()).isZero();
        assertThat(auditor.get(asked).json().get("total").asInt()).isEqualTo(2);
        assertThat(admin.get("/api/audit?limit=200").body()).doesNotContain("Short-lived");
    }

    @Test
    @DisplayName("hides a decision as it hides its case")
    void decisions() {
        AuditLog log = server.bean(AuditLog.class);
        TransactionOperations<?> transactions = server.bean(TransactionOperations.class);
        transactions.executeWrite(
                status -> log.append("system", "decision.reopened", "decision:d-1", Map.of("by", "x-1")));
        assertThat(admin.get("/api/audit?action=decision.*").body())
                .doesNotContain("d-1")
                .doesNotContain("x-1");
        assertThat(admin.get("/api/audit?subject=decision:d-1")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }
}
