package dev.assay.intake.acts;

import dev.assay.access.acts.AuditLog;
import dev.assay.catalog.CatalogEntries;
import dev.assay.catalog.CatalogEntry;
import dev.assay.evidence.Snapshot;
import dev.assay.evidence.SnapshotSource;
import dev.assay.intake.ImportReport;
import dev.assay.intake.Item;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reconciliation;
import dev.assay.intake.db.Import;
import dev.assay.intake.db.ImportKind;
import dev.assay.intake.db.ImportRepository;
import dev.assay.intake.db.ImportRow;
import dev.assay.intake.db.ProposalJson;
import dev.assay.intake.db.Proposals;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Imports from proposal to acceptance. */
@Singleton
public class ImportStore {
    private final ImportRepository imports;
    private final Proposals proposals;
    private final CatalogEntries catalog;
    private final SnapshotSource snapshots;
    private final AcceptancePolicy policy;
    private final AuditLog audit;
    private final Clock clock;

    ImportStore(
            ImportRepository imports,
            Proposals proposals,
            CatalogEntries catalog,
            SnapshotSource snapshots,
            AcceptancePolicy policy,
            AuditLog audit,
            Clock clock) {
        this.imports = imports;
        this.proposals = proposals;
        this.policy = policy;
        this.catalog = catalog;
        this.snapshots = snapshots;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the proposal with its report against the catalog of now; nothing in the catalog changes yet. */
    @Transactional
    public Import propose(ImportKind kind, Proposal proposal, String by) {
        ImportReport report = report(proposal);
        String source = proposal.source();
        Import proposed = imports.save(new ImportRow(
                        UUID.randomUUID().toString(),
                        kind.code(),
                        source.length() > 300 ? source.substring(0, 300) : source,
                        Import.Status.PROPOSED.name(),
                        ProposalJson.write(report),
                        by,
                        clock.instant(),
                        null,
                        null,
                        0))
                .imported();
        proposals.keep(proposed.id(), proposal);
        return told(proposed, by, "import.proposed", Map.of());
    }

    /** What would come of the proposal as the catalog stands; nothing is stored. */
    @Transactional(readOnly = true)
    public ImportReport report(Proposal proposal) {
        Snapshot now = snapshots.current();
        return Reconciliation.of(proposal, now.catalog(), now.evidence()).report();
    }

    /**
     * Brings the proposal into the catalog, compared afresh with what is held by now. Accepting twice is accepting once. Refused
     * where the house wants a second person and this is the one who proposed it.
     */
    @Transactional
    public Outcome<Import> accept(String id, String by) {
        catalog.lock();
        return open(id, Import.Status.ACCEPTED, "accepted")
                .then(row -> secondPerson(row, by))
                .then(row -> row.status().equals(Import.Status.ACCEPTED.name())
                        ? Outcome.done(row.imported())
                        : proposals.of(id).map(proposal -> accepted(row, proposal, by)));
    }

    private Import accepted(ImportRow row, Proposal proposal, String by) {
        Snapshot now = snapshots.current();
        Reconciliation result = Reconciliation.of(proposal, now.catalog(), now.evidence());
        catalog.write(stored(result.changes()), by);
        Import accepted = imports.update(
                        row.settled(Import.Status.ACCEPTED, ProposalJson.write(result.report()), by, clock.instant()))
                .imported();
        return told(
                accepted,
                by,
                "import.accepted",
                Map.of("acceptance", policy.acceptance().code(), "proposedBy", accepted.proposedBy()));
    }

    private Outcome<ImportRow> secondPerson(ImportRow row, String by) {
        return policy.acceptance()
                .objection(row.proposedBy(), by)
                .filter(objection -> row.status().equals(Import.Status.PROPOSED.name()))
                .<Outcome<ImportRow>>map(objection -> Outcome.refused(Refusal.notAllowed(objection)))
                .orElseGet(() -> Outcome.done(row));
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
            return told(rejected, by, "import.rejected", Map.of());
        });
    }

    @Transactional(readOnly = true)
    public Optional<Import> find(String id) {
        return imports.findById(id).map(ImportRow::imported);
    }

    @Transactional(readOnly = true)
    public List<String> idsNewestFirst() {
        return imports.idsNewestFirst();
    }

    /** In the order of the ids; what is not there is left out. */
    @Transactional(readOnly = true)
    public List<Import> of(List<String> ids) {
        Map<String, Import> found = ids.isEmpty()
                ? Map.of()
                : imports.findByIdIn(ids).stream().collect(Collectors.toMap(ImportRow::id, ImportRow::imported));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
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

    private Import told(Import done, String by, String action, Map<String, String> more) {
        Map<String, Object> detail = new HashMap<>(more);
        detail.put("kind", done.kind());
        detail.put("accepted", done.report().accepted());
        audit.append(by, action, "import:" + done.id(), detail);
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

    private static List<CatalogEntry> stored(Collection<Item> items) {
        return items.stream().map(i -> new CatalogEntry(i.id(), i.content())).toList();
    }
}
