package dev.assay.access.web;

import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import dev.assay.testing.Visitor.Answer;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** A server for one test class, over an H2 file or, in a subclass, over PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnOwnServer {
    final TestServer server = TestServer.start(database());

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @AfterAll
    void close() {
        server.close();
    }

    /** A new token's secret, as the header that carries it. */
    static Map<String, String> bearer(Visitor issuer, Collection<String> scopes) {
        Answer issued = issuer.post("/api/tokens", Map.of("name", "Program", "scopes", scopes, "days", 30));
        if (issued.status() != 201) {
            throw new AssertionError("No token: " + issued.status() + " " + issued.body());
        }
        return Map.of("Authorization", "Bearer " + issued.json().get("secret").asText());
    }

    int status(Map<String, String> bearer, String method, String path, String body) {
        return server.visitor().send(method, path, body, bearer).status();
    }
}
