package dev.assay.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The server")
class OpenApiServedTest {
    private static TestServer server;
    private static Visitor reader;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        reader = server.signedIn("Reader", Role.AUDITOR);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("hands its description to those signed in, and to nobody else")
    void handsOutItsDescription() {
        Visitor.Answer answer = reader.get("/api/openapi");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(ApiDescription.describe());
        assertThat(server.visitor().get("/api/openapi").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("refuses a number or a day that it cannot read, rather than answering as if none was sent")
    void refusesUnreadableParameters() {
        assertThat(reader.get("/api/catalog/benchmarks?limit=many").status()).isEqualTo(400);
        assertThat(reader.get("/api/claims?asOf=yesterday").status()).isEqualTo(400);
        assertThat(reader.get("/api/claims").status()).isEqualTo(200);
    }
}
