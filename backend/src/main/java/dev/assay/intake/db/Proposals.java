package dev.assay.intake.db;

import dev.assay.intake.Proposal;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What each import proposes, kept as compressed JSON beside its row; no more than an entry of it is in memory as JSON at a time. */
@Singleton
public class Proposals {
    private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);

    private final JdbcOperations jdbc;

    Proposals(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String id, Proposal proposal) {
        byte[] packed = packed(proposal);
        jdbc.prepareStatement("UPDATE catalog_import SET packed = ? WHERE id = ?", statement -> {
            statement.setBytes(1, packed);
            statement.setString(2, id);
            return statement.executeUpdate();
        });
    }

    /** What was proposed, or the refusal where another build wrote it or it is damaged. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Proposal> of(String id) {
        return jdbc.prepareStatement("SELECT packed, proposal FROM catalog_import WHERE id = ?", statement -> {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("Import " + id + " has no proposal. Maybe it was deleted by hand.");
                }
                return read(id, rows);
            }
        });
    }

    private static Outcome<Proposal> read(String id, ResultSet row) throws SQLException {
        byte @Nullable [] packed = row.getBytes("packed");
        try (InputStream in = packed == null
                ? new ByteArrayInputStream(row.getString("proposal").getBytes(StandardCharsets.UTF_8))
                : new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return Outcome.done(ProposalJson.read(in));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("The proposal of import {} cannot be read.", id, unreadable);
            return Outcome.refused(Refusal.of(
                    RefusalKind.UNREADABLE_DOCUMENT,
                    "This build cannot read what was proposed. Reject it, and import the file again."));
        }
    }

    private static byte[] packed(Proposal proposal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            ProposalJson.write(proposal, out);
        } catch (IOException e) {
            throw new UncheckedIOException("A proposal cannot be written to memory.", e);
        }
        return bytes.toByteArray();
    }
}
