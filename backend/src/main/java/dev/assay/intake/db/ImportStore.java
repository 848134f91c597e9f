package dev.assay.intake.db;

import dev.assay.access.db.AuditLog;
import dev.assay.evidence.Snapshot;
import dev.assay.evidence.db.CatalogStore;
import dev.assay.evidence.db.StoredEntry;
import dev.assay.intake.Item;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reconciliation;
import dev.assay.platform.problem.Outcome;
import dev.assay.platform.problem.ProblemType;
import dev.assay.platform.problem.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports from proposal to acceptance. */
@Singleton
public class ImportStore {
    private static final Logger LOG = LoggerFactory.getLogger(ImportStore.class);

    private final ImportRepository imports;
    private final CatalogStore catalog;
    private final AuditLog audit;
    private final Clock clock;

    ImportStore(ImportRepository imports, CatalogStore catalog, AuditLog audit, Clock clock) {
        this.imports = imports;
        this.catalog = catalog;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the proposal with its report against the catalog of now; nothing in the catalog changes yet. */
    @Transactional
    public Import propose(ImportKind kind, Proposal proposal, String by) {
        Snapshot now = catalog.current();
        Reconciliation result = Reconciliation.of(proposal, now.catalog(), now.evidence());
        String source = proposal.source();
        Import proposed = imports.save(new ImportRow(
                        UUID.randomUUID().toString(),
                        kind.code(),
                        source.length() > 300 ? source.substring(0, 300) : source,
                        Import.Status.PROPOSED.name(),
                        ProposalJson.write(proposal),
                        ProposalJson.write(result.report()),
                        by,
                        clock.instant(),
                        null,
                        null,
                        0))
                .imported();
        return told(proposed, by, "import.proposed");
    }

    /**
     * Brings the proposal into the catalog, compared afresh with what is held by now. Accepting twice is accepting once.
     */
    @Transactional
    public Outcome<Import> accept(String id, String by) {
        catalog.lock();
        return open(id, Import.Status.ACCEPTED, "accepted").then(row -> {
            if (row.status().equals(Import.Status.ACCEPTED.name())) {
                return Outcome.done(row.imported());
            }
            Optional<Proposal> proposal = readable(row);
            if (proposal.isEmpty()) {
                return Outcome.refused(Refusal.of(
                        ProblemType.UNREADABLE_DOCUMENT,
                        "This build cannot read what was proposed. Reject it, and import the file again."));
            }
            Snapshot now = catalog.current();
            Reconciliation result = Reconciliation.of(proposal.get(), now.catalog(), now.evidence());
            catalog.write(stored(result.changes()), by);
            Import accepted = imports.update(row.settled(
                            Import.Status.ACCEPTED, ProposalJson.write(result.report()), by, clock.instant()))
                    .imported();
            return Outcome.done(told(accepted, by, "import.accepted"));
        });
    }

    @Transactional
    public Outcome<Import> reject(String id, String by) {
        catalog.lock();
        return open(id, Import.Status.REJECTED, "rejected").map(row -> {
            if (row.status().equals(Import.Status.REJECTED.name())) {
                return row.imported();
            }
            Import rejected = imports.update(row.settled(Import.Status.REJECTED, row.report(), by, clock.instant()))
                    .imported();
            return told(rejected, by, "import.rejected");
        });
    }

    @Transactional(readOnly = true)
    public Optional<Import> find(String id) {
        return imports.findById(id).map(ImportRow::imported);
    }

    @Transactional(readOnly = true)
    public List<Import> newestFirst() {
        return imports.listNewestFirst().stream().map(ImportRow::imported).toList();
    }

    /** Fills an empty catalog. Answers whether it was empty. */
    @Transactional
    public boolean seed(Collection<Item> items, String by) {
        if (catalog.lock() != 0) {
            return false;
        }
        catalog.write(stored(items), by);
        return true;
    }

    private static Optional<Proposal> readable(ImportRow row) {
        try {
            return Optional.of(ProposalJson.proposal(row.proposal()));
        } catch (IllegalStateException unreadable) {
            LOG.warn("The proposal of import {} cannot be read.", row.id(), unreadable);
            return Optional.empty();
        }
    }

    private Import told(Import done, String by, String action) {
        audit.append(
                by,
                action,
                "import:" + done.id(),
                Map.of("kind", done.kind(), "accepted", done.report().accepted()));
        return done;
    }

    private Outcome<ImportRow> open(String id, Import.Status wanted, String word) {
        Optional<ImportRow> row = imports.findById(id);
        if (row.isEmpty()) {
            return Outcome.refused(Refusal.notFound("import", id));
        }
        String status = row.get().status();
        return status.equals(Import.Status.PROPOSED.name()) || status.equals(wanted.name())
                ? Outcome.done(row.get())
                : Outcome.refused(
                        Refusal.conflict("This import was settled already, so it cannot be " + word + " now."));
    }

    private static List<StoredEntry> stored(Collection<Item> items) {
        return items.stream().map(i -> new StoredEntry(i.id(), i.content())).toList();
    }
}
