package dev.assay.intake.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.intake.ImportReport;
import dev.assay.intake.PriceMaps;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.acts.ImportStore;
import dev.assay.intake.litellm.LiteLlmReader;
import dev.assay.quantity.PartialDate;
import dev.assay.testing.TestServer;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.jdbc.runtime.PreparedStatementCallback;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stored proposal")
class ProposalsTest {

    @Test
    @DisplayName("comes back as it was, half characters included")
    void roundTrip() throws IOException {
        Proposal proposal = proposal();
        Proposal odd = new Proposal(
                proposal.source() + " α 文",
                List.of(new Proposal.Entry(
                        "half \ud800", proposal.entries().get(0).items(), List.of(), List.of("doubt"))),
                List.of(new ImportReport.Refusal("key", "why")),
                List.of("note"));
        for (Proposal each : List.of(proposal, odd)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ProposalJson.write(each, bytes);
            assertThat(ProposalJson.read(new ByteArrayInputStream(bytes.toByteArray())))
                    .isEqualTo(each);
        }
    }

    @Test
    @DisplayName("of an earlier version, which kept it as text, can still be accepted")
    void earlier() throws IOException {
        try (TestServer server = TestServer.start()) {
            ImportStore imports = server.bean(ImportStore.class);
            Import proposed = imports.propose(ImportKind.LITELLM, proposal(), "somebody");
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            ProposalJson.write(proposal(), text);
            keptAsText(server, proposed.id(), text.toString(StandardCharsets.UTF_8));
            Import accepted = imports.accept(proposed.id(), "somebody").orThrow();
            assertThat(accepted.report().accepted()).isEqualTo(20);
        }
    }

    @Test
    @DisplayName("takes a twentieth of the room that its text would take")
    void small() throws IOException {
        try (TestServer server = TestServer.start()) {
            Import proposed = server.bean(ImportStore.class).propose(ImportKind.LITELLM, proposal(2_000), "somebody");
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            ProposalJson.write(proposal(2_000), text);
            long packed =
                    inTransaction(server, "SELECT OCTET_LENGTH(packed) FROM catalog_import WHERE id = ?", statement -> {
                        statement.setString(1, proposed.id());
                        try (ResultSet rows = statement.executeQuery()) {
                            rows.next();
                            return rows.getLong(1);
                        }
                    });
            assertThat(packed).isPositive().isLessThan(text.size() / 20);
        }
    }

    private static void keptAsText(TestServer server, String id, String text) {
        int changed = inTransaction(
                server, "UPDATE catalog_import SET proposal = ?, packed = NULL WHERE id = ?", statement -> {
                    statement.setString(1, text);
                    statement.setString(2, id);
                    return statement.executeUpdate();
                });
        assertThat(changed).isEqualTo(1);
    }

    @SuppressWarnings("unchecked") // the one manager of this application is of JDBC connections
    private static <T> T inTransaction(TestServer server, String sql, PreparedStatementCallback<T> work) {
        SynchronousTransactionManager<Connection> transactions = server.bean(SynchronousTransactionManager.class);
        return transactions.executeWrite(
                status -> server.bean(JdbcOperations.class).prepareStatement(sql, work));
    }

    private static Proposal proposal() throws IOException {
        return proposal(20);
    }

    private static Proposal proposal(int models) throws IOException {
        Reading reading = new LiteLlmReader()
                .read(new ByteArrayInputStream(PriceMaps.ofModels(models)), Optional.of(new PartialDate("2025-08-23")));
        return ((Reading.Understood) reading).proposal();
    }
}
