package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.access.Role;
import dev.assay.access.acts.SetupLinks;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Roles in one hand")
class OneHandTest extends OnOwnServer {
    private static final String[] ALL = {
        "writes-and-publishes-rules", "decides-and-publishes-rules", "decides-and-audits", "administers-and-audits",
    };

    private final Visitor first = first();

    private Visitor first() {
        String token = server.bean(SetupLinks.class).issue();
        server.visitor().post("/api/setup", Map.of("token", token, "name", "Ada", "password", TestServer.PASSWORD));
        return server.visitor().signIn("Ada", TestServer.PASSWORD);
    }

    @Test
    @DisplayName("are shown of the first administrator, and stand in the trail as an event of their own")
    void firstAdministrator() {
        JsonNode ada = person("Ada");
        assertThat(ada.get("unitedDuties")).extracting(JsonNode::asText).containsExactly(ALL);
        JsonNode event = newest("person.duties-united", first.personId());
        assertThat(event.get("actor").asText()).isEqualTo("system");
        assertThat(event.get("detail").asText()).contains("\"writes-and-publishes-rules\"", "\"compliance-author\"");
    }

    @Test
    @DisplayName("are told when administrators give them to themselves, under a name of its own")
    void ownRoles() {
        Visitor bo = server.signedIn("Bo", Role.ADMIN);
        Answer changed = bo.put(
                "/api/people/" + bo.personId() + "/roles",
                Map.of("roles", Arrays.stream(Role.values()).map(Role::code).toList(), "active", true),
                "\"v1\"");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("unitedDuties")).hasSize(4);
        JsonNode own = newest("person.own-roles-changed", bo.personId());
        assertThat(own.get("actor").asText()).isEqualTo(bo.personId());
        assertThat(own.get("detail").asText()).contains("\"roles-before\":[\"admin\"]");
        assertThat(newest("person.duties-united", bo.personId()).get("actor").asText())
                .isEqualTo(bo.personId());
    }

    @Test
    @DisplayName("are not told again by a change that unites nothing new, nor of roles that check nothing")
    void nothingNew() {
        Visitor eli = server.signedIn("Eli", Role.EVALUATOR, Role.ARCHITECT);
        String path = "/api/people/" + eli.personId() + "/roles";
        first.put(
                path, Map.of("roles", List.of("compliance-author", "compliance-publisher"), "active", true), "\"v1\"");
        first.put(
                path,
                Map.of("roles", List.of("compliance-author", "compliance-publisher", "evaluator"), "active", true),
                "\"v2\"");
        first.put(path, Map.of("roles", List.of("compliance-author"), "active", true), "\"v3\"");
        assertThat(first.get("/api/audit?action=person.duties-united&subject=person:" + eli.personId())
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(person("Eli").get("unitedDuties")).isEmpty();
    }

    @Test
    @DisplayName("publish nothing that the same person wrote: the second person is another one, whatever the roles")
    void secondPerson() {
        Answer begun =
                first.post("/api/rulebook/new-rule", Map.of("id", "own-rule", "folder", "own", "shape", "SENTENCE"));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        JsonNode rulebook = first.get("/api/rulebook").json();
        String digest = rulebook.at("/working/digest").asText();
        Answer published = first.post("/api/rulebook/publish", Map.of("digest", digest));
        assertThat(published.status()).isEqualTo(403);
        assertThat(published.json().get("detail").asText()).contains("a second person must publish it");
    }

    private JsonNode person(String name) {
        return first.get("/api/people?q=" + name).json().at("/items/0");
    }

    private JsonNode newest(String action, String personId) {
        return first.get("/api/audit?action=" + action + "&subject=person:" + personId)
                .json()
                .at("/items/0");
    }
}
