package dev.assay.evidence.acts;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.acts.Accounts;
import dev.assay.access.acts.AuditLog;
import dev.assay.catalog.CatalogEntries;
import dev.assay.catalog.CatalogEntry;
import dev.assay.catalog.Provenance;
import dev.assay.evidence.CheckClaim;
import dev.assay.evidence.Claim;
import dev.assay.evidence.Snapshot;
import dev.assay.evidence.SnapshotSource;
import dev.assay.evidence.db.ClaimChange;
import dev.assay.evidence.db.ClaimChange.Action;
import dev.assay.evidence.db.ClaimChangeRepository;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.platform.storage.IdempotentCreates;
import dev.assay.quantity.PartialDate;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Claims as persons record them. Nothing is deleted: a withdrawn claim stays, with the reason. */
@Singleton
public class ClaimStore {
    private static final int LONGEST_REASON = 1_000;

    private final CatalogEntries catalog;
    private final SnapshotSource snapshots;
    private final ClaimChangeRepository changes;
    private final IdempotentCreates creates;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;

    ClaimStore(
            CatalogEntries catalog,
            SnapshotSource snapshots,
            ClaimChangeRepository changes,
            IdempotentCreates creates,
            Accounts accounts,
            AuditLog audit,
            Clock clock) {
        this.catalog = catalog;
        this.snapshots = snapshots;
        this.changes = changes;
        this.creates = creates;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Outcome<StoredClaim> find(String id) {
        // The version is read before the claim: one that changed in between is refused at worst, never overwritten.
        long version = catalog.version(Claim.class, id);
        return snapshots.current().evidence().claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .map(claim -> Outcome.done(new StoredClaim(claim, version, changes.findByClaimOrderByVersionDesc(id))))
                .orElseGet(() -> Outcome.refused(Refusal.notFound("claim", id)));
    }

    /**
     * Records a new claim under the id it carries.
     *
     * @param key Idempotency-Key, if sent
     * @param request what was asked for, to recognise a repetition
     */
    @Transactional
    public Outcome<StoredClaim> enter(Actor actor, Claim claim, Optional<String> key, String request) {
        catalog.lock();
        Outcome<String> id = key.map(sent -> creates.claim(actor.personId(), "claim.enter", sent, request, claim.id()))
                .orElseGet(() -> Outcome.done(claim.id()));
        return id.then(given -> given.equals(claim.id())
                ? checked(claim).then(good -> keep(actor, good, Action.ENTERED, ""))
                : find(given));
    }

    /** Replaces what a claim says. A claim equal to the one that stands makes no new version. */
    @Transactional
    public Outcome<StoredClaim> edit(Actor actor, long version, Claim claim) {
        return standing(claim.id(), version, "edited")
                .then(stored -> stored.claim().equals(claim)
                        ? Outcome.done(stored)
                        : checked(claim).then(good -> keep(actor, good, Action.EDITED, "")));
    }

    /** Takes a claim out of use from today on; earlier days still show it. */
    @Transactional
    public Outcome<StoredClaim> withdraw(Actor actor, String id, long version, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.invalid(
                    "/reason",
                    reason.isBlank() ? "The reason is missing." : "The reason has " + reason.length() + " characters.",
                    "Say in at most " + LONGEST_REASON + " characters why the claim is withdrawn."));
        }
        return standing(id, version, "withdrawn")
                .then(stored -> keep(actor, withdrawn(stored.claim()), Action.WITHDRAWN, reason.strip()));
    }

    private Claim withdrawn(Claim claim) {
        Provenance held = claim.provenance();
        return claim.with(new Provenance(
                held.basis(),
                held.source(),
                held.published(),
                held.retrieved(),
                Optional.of(PartialDate.of(today())),
                held.note()));
    }

    private Outcome<StoredClaim> standing(String id, long version, String word) {
        catalog.lock();
        return find(id).then(stored -> {
            if (stored.version() != version) {
                return Outcome.refused(stale(stored, version));
            }
            return stored.claim().provenance().retracted().isPresent()
                    ? Outcome.refused(Refusal.conflict(
                            "This claim was withdrawn, so it cannot be " + word + ". Enter it anew if it stands."))
                    : Outcome.done(stored);
        });
    }

    private Outcome<Claim> checked(Claim claim) {
        Snapshot now = snapshots.current();
        List<FieldError> errors = new CheckClaim(now.catalog(), now.evidence(), today())
                .objections(claim).stream()
                        .map(o -> FieldError.at(o.pointer(), o.message(), o.remedy()))
                        .toList();
        return errors.isEmpty()
                ? Outcome.done(claim)
                : Outcome.refused(Refusal.invalid("The claim cannot be recorded like this.", errors));
    }

    private Outcome<StoredClaim> keep(Actor actor, Claim claim, Action action, String reason) {
        catalog.write(List.of(new CatalogEntry(claim.id(), claim)), actor.personId());
        long version = catalog.version(Claim.class, claim.id());
        changes.save(new ClaimChange(
                UUID.randomUUID().toString(),
                claim.id(),
                version,
                action,
                reason,
                actor.personId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        audit.append(
                actor.personId(),
                "claim." + action.name().toLowerCase(Locale.ROOT),
                "claim:" + claim.id(),
                Map.of("sentence", claim.sentence(), "version", version, "reason", reason));
        return find(claim.id());
    }

    private Refusal stale(StoredClaim stored, long yours) {
        String who = stored.changes().stream()
                .findFirst()
                .flatMap(change -> accounts.find(change.changedBy()))
                .map(Person::name)
                .orElse("Somebody");
        return Refusal.of(
                        RefusalKind.STALE,
                        who + " saved version " + stored.version() + " after you read version " + yours
                                + ". Nothing was overwritten.")
                .with(Map.of("yourVersion", yours, "currentVersion", stored.version()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
