package dev.assay.evaluation.acts;

import dev.assay.access.Actor;
import dev.assay.access.acts.AuditLog;
import dev.assay.evaluation.CaseAct;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseRight;
import dev.assay.evaluation.CaseStamp;
import dev.assay.evaluation.CaseStatus;
import dev.assay.evaluation.ContractedPrices;
import dev.assay.evaluation.Procedure;
import dev.assay.evaluation.RulesInForce;
import dev.assay.evaluation.Statements;
import dev.assay.evaluation.VoidedWeights;
import dev.assay.evaluation.db.CaseDocument;
import dev.assay.evaluation.db.CaseRepository;
import dev.assay.evaluation.db.CaseRow;
import dev.assay.evaluation.db.MemberRepository;
import dev.assay.evaluation.db.StampRow;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.platform.storage.IdempotentCreates;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cases. Every method checks the person's right first; a case that may not be read does not exist for them. */
@Singleton
public class CaseStore {
    private static final int LARGEST_DOCUMENT = 2_000_000;

    private final CaseRepository cases;
    private final CaseAccess access;
    private final CaseHistory history;
    private final MemberRepository members;
    private final IdempotentCreates creates;
    private final AuditLog audit;
    private final RulesInForce rules;
    private final Clock clock;

    CaseStore(
            CaseRepository cases,
            CaseAccess access,
            CaseHistory history,
            MemberRepository members,
            IdempotentCreates creates,
            AuditLog audit,
            RulesInForce rules,
            Clock clock) {
        this.cases = cases;
        this.access = access;
        this.history = history;
        this.members = members;
        this.creates = creates;
        this.audit = audit;
        this.rules = rules;
        this.clock = clock;
    }

    /** The case; who reads it without being a member, as auditors may, is not shown its contracted prices. */
    @Transactional(readOnly = true)
    public Outcome<StoredCase> find(Actor actor, String id) {
        return access.row(actor, id, CaseRight.READ)
                .then(row -> read(actor, row))
                .map(stored -> stored.seenBy(actor.personId()));
    }

    /** The document as it is stored, whether or not this build can read it: for members, since it may hold contracted prices. */
    @Transactional(readOnly = true)
    public Outcome<String> asStored(Actor actor, String id) {
        return access.row(actor, id, CaseRight.READ)
                .then(
                        row -> members.count(id, actor.personId()) > 0
                                ? Outcome.done(row.document())
                                : Outcome.refused(
                                        Refusal.notAllowed(
                                                "The stored document may hold contracted prices, so only members of the case may have it.")));
    }

    /** Whether there is such a case, readable or not, whoever may see it. */
    @Transactional(readOnly = true)
    public boolean exists(String id) {
        return cases.findById(id).isPresent();
    }

    /** What stands of every case, whoever may see them: for what the installation works out itself, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<CaseStamp> stamps() {
        return cases.stamps().stream().map(StampRow::stamp).toList();
    }

    /**
     * The document of a case, whoever may see it: for what the installation works out itself. Empty if it was deleted; refused if this
     * build cannot read it.
     */
    @Transactional(readOnly = true)
    public Optional<Outcome<CaseFile>> document(String id) {
        return cases.findById(id).map(row -> CaseDocument.read(row.document()));
    }

    /** What somebody may see of a case. */
    public enum Sight {
        NOTHING,
        /** All but what is for members alone. */
        READS,
        MEMBER
    }

    /** Says so without reading the document, which need not be readable for that. */
    @Transactional(readOnly = true)
    public Sight sight(Actor actor, String id) {
        if (!access.row(actor, id, CaseRight.READ).isDone()) {
            return Sight.NOTHING;
        }
        return members.count(id, actor.personId()) > 0 ? Sight.MEMBER : Sight.READS;
    }

    /** Whether somebody who could read the case still can; a deleted one may be told of to those who could until then. */
    @Transactional(readOnly = true)
    public boolean mayStillRead(Actor actor, String id) {
        return CaseRight.READ.isHeldBy(actor, members.count(id, actor.personId()) > 0) || cases.existing(id) == 0;
    }

    /** Another text after every change of any case. */
    @Transactional(readOnly = true)
    public String revision() {
        return cases.revision();
    }

    /**
     * Stores a new case under the id it carries, owned by the actor.
     *
     * @param key Idempotency-Key, if sent
     * @param request what was asked for, to recognise a repetition
     */
    @Transactional
    public Outcome<StoredCase> create(Actor actor, CaseFile file, Optional<String> key, String request) {
        Outcome<String> id = key.map(sent -> creates.claim(actor.personId(), "case.create", sent, request, file.id()))
                .orElseGet(() -> Outcome.done(file.id()));
        return id.then(claimed -> claimed.equals(file.id()) ? insert(actor, file) : find(actor, claimed));
    }

    /**
     * Replaces the document, less the swings that its change made void, every statement with the author and the day that the server
     * knows. One equal to what stands makes no new version.
     */
    @Transactional
    public Outcome<StoredCase> save(Actor actor, String id, long version, CaseFile sent) {
        return at(actor, id, version, CaseRight.EDIT, CaseAct.EDIT).then(stands -> {
            Statements.Checked stated =
                    Statements.by(actor, LocalDate.now(clock), stands.file(), sent, TemplateBallots.of(stands.file()));
            if (!stated.problems().isEmpty()) {
                return Outcome.refused(Refusal.invalid(
                        stated.problems().get(0).message(),
                        stated.problems().stream()
                                .map(each -> FieldError.at(each.pointer(), each.message(), each.remedy()))
                                .toList()));
            }
            CaseFile file = VoidedWeights.removed(stands.file(), stated.file());
            String text = CaseDocument.text(file);
            if (text.equals(stands.row().document())) {
                return Outcome.done(stored(stands.row()));
            }
            return SavePolicy.refusal(actor, stands.status(), stands.file(), file)
                    .or(() -> tooLarge(text))
                    .map(Outcome::<StoredCase>refused)
                    .orElseGet(() -> replace(actor, stands.row(), file, text, stated.removed()));
        });
    }

    /** Deletes a case on which no decision was made; also one that this build cannot read. */
    @Transactional
    public Outcome<Boolean> delete(Actor actor, String id, long version) {
        return access.row(actor, id, CaseRight.LEAD).then(row -> {
            Optional<String> refusal = CaseAct.DELETE.refusal(CaseStatus.valueOf(row.status()), procedure(row));
            if (refusal.isPresent() || cases.decisions(id) > 0) {
                return Outcome.refused(
                        Refusal.conflict(refusal.orElse("A decision was made on this case, so it is kept.")));
            }
            if (row.version() != version) {
                return Outcome.refused(history.stale(id, version, row.version()));
            }
            history.forget(id);
            members.removeAll(id);
            if (cases.delete(id, version) == 0) {
                throw history.stale(id, version, version + 1).asException();
            }
            audit.append(
                    actor.personId(), "case.deleted", "case:" + id, Map.of("title", row.title(), "version", version));
            return Outcome.done(true);
        });
    }

    /**
     * Moves the case to where an act leads, e.g. locks its weights.
     *
     * @param rulebook digest of the rulebook that it is judged by from now on; empty: by the published one, whichever that is
     * @param action names it in the audit trail
     */
    @Transactional
    public Outcome<StoredCase> move(
            Actor actor,
            String id,
            long version,
            CaseAct act,
            Optional<String> rulebook,
            String action,
            Map<String, ?> detail) {
        return at(actor, id, version, CaseRight.LEAD, act).then(stands -> {
            Instant now = now();
            String status = act.leadsTo(stands.status()).name();
            if (cases.changeStatus(id, version, status, rulebook.orElse(null), now, actor.personId()) == 0) {
                return Outcome.refused(history.stale(id, version, reread(id).version()));
            }
            history.remember(id, version + 1, actor, now, List.of("/status"));
            Map<String, Object> told = new LinkedHashMap<>(detail);
            rulebook.ifPresent(digest -> told.put("rulebook", digest));
            audit.append(actor.personId(), action, "case:" + id, told);
            return Outcome.done(stored(reread(id)));
        });
    }

    /** Replaces the members; the acting lead stays one. */
    @Transactional
    public Outcome<StoredCase> setMembers(Actor actor, String id, long version, List<String> personIds) {
        return at(actor, id, version, CaseRight.LEAD, CaseAct.CHOOSE_MEMBERS).then(stands -> {
            Optional<Refusal> unknown = access.unknown(personIds);
            if (unknown.isPresent()) {
                return Outcome.refused(unknown.get());
            }
            CaseRow row = stands.row();
            Instant now = now();
            if (cases.changeStatus(id, version, row.status(), row.rulebookDigest(), now, actor.personId()) == 0) {
                return Outcome.refused(history.stale(id, version, reread(id).version()));
            }
            members.removeAll(id);
            members.add(id, actor.personId());
            personIds.forEach(person -> members.add(id, person));
            history.remember(id, version + 1, actor, now, List.of("/members"));
            audit.append(
                    actor.personId(), "case.members-changed", "case:" + id, Map.of("members", members.personIds(id)));
            return Outcome.done(stored(reread(id)));
        });
    }

    /** A case as it stands while it is acted on. */
    private record Standing(CaseRow row, CaseFile file, CaseStatus status) {}

    /** The one place where an act on a case is let through: the person's right, the version looked at, and the state it is in. */
    private Outcome<Standing> at(Actor actor, String id, long version, CaseRight right, CaseAct act) {
        return access.row(actor, id, right)
                .then(row -> row.version() == version
                        ? Outcome.done(row)
                        : Outcome.refused(history.stale(id, version, row.version())))
                .then(row -> CaseDocument.read(row.document())
                        .map(file -> new Standing(row, file, CaseStatus.valueOf(row.status()))))
                .then(stands -> act.refusal(stands.status(), stands.file().procedure())
                        .map(words -> Outcome.<Standing>refused(Refusal.conflict(words)))
                        .orElseGet(() -> Outcome.done(stands)));
    }

    /** Of a case that cannot be read, the one with the fewest bonds. */
    private static Procedure procedure(CaseRow row) {
        Outcome<CaseFile> file = CaseDocument.read(row.document());
        return file.isDone() ? file.orThrow().procedure() : Procedure.MARKET_STUDY;
    }

    private Outcome<StoredCase> insert(Actor actor, CaseFile file) {
        String text = CaseDocument.text(file);
        Optional<Refusal> refusal = tooLarge(text);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = now();
        CaseStatus status = ContractedPrices.statusOnArrival(file);
        Optional<String> rulebook = status == CaseStatus.DRAFT ? Optional.empty() : rules.published();
        CaseRow row = cases.save(new CaseRow(
                file.id(),
                file.title(),
                CaseAccess.titleKey(file.title()),
                file.template().orElse(""),
                status.name(),
                actor.personId(),
                file.candidates().size(),
                text,
                1,
                now,
                now,
                actor.personId(),
                rulebook.orElse(null)));
        members.add(file.id(), actor.personId());
        audit.append(actor.personId(), "case.created", "case:" + file.id(), Map.of("title", file.title()));
        return Outcome.done(stored(row));
    }

    private Outcome<StoredCase> replace(Actor actor, CaseRow row, CaseFile file, String text, List<String> removed) {
        Instant now = now();
        int changed = cases.change(
                row.id(),
                row.version(),
                file.title(),
                CaseAccess.titleKey(file.title()),
                file.candidates().size(),
                text,
                now,
                actor.personId());
        if (changed == 0) {
            return Outcome.refused(
                    history.stale(row.id(), row.version(), reread(row.id()).version()));
        }
        List<String> pointers = CaseDocument.differences(row.document(), text);
        history.remember(row.id(), row.version() + 1, actor, now, pointers);
        Map<String, Object> told = new LinkedHashMap<>(Map.of("version", row.version() + 1, "changed", pointers));
        if (!removed.isEmpty()) {
            told.put("removed", removed);
        }
        audit.append(actor.personId(), "case.saved", "case:" + row.id(), told);
        return Outcome.done(stored(reread(row.id())));
    }

    private static Optional<Refusal> tooLarge(String text) {
        return Optional.of(text.length())
                .filter(length -> length > LARGEST_DOCUMENT)
                .map(length -> Refusal.of(
                        RefusalKind.TOO_LARGE,
                        "The case has " + length + " characters, more than " + LARGEST_DOCUMENT + "."));
    }

    /** To the millisecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private CaseRow reread(String id) {
        return cases.findById(id)
                .orElseThrow(() ->
                        new IllegalStateException("Case " + id + " is gone although this transaction just wrote it."));
    }

    /** The case, or why it cannot be read, with what the columns beside the document say and who may do what about it. */
    private Outcome<StoredCase> read(Actor actor, CaseRow row) {
        Outcome<CaseFile> file = CaseDocument.read(row.document());
        if (file instanceof Outcome.Refused<CaseFile> unreadable) {
            boolean leads = CaseRight.LEAD.isHeldBy(actor, members.count(row.id(), actor.personId()) > 0);
            return Outcome.refused(unreadable
                    .refusal()
                    .with(Map.of(
                            "title", row.title(),
                            "version", row.version(),
                            "status", row.status(),
                            "mayExport", members.count(row.id(), actor.personId()) > 0,
                            "mayDelete", leads && cases.decisions(row.id()) == 0)));
        }
        return Outcome.done(stored(row, file.orThrow()));
    }

    /** Thrown where it cannot be read: what was just written must not stand then. */
    private StoredCase stored(CaseRow row) {
        return stored(row, CaseDocument.read(row.document()).orThrow());
    }

    private StoredCase stored(CaseRow row, CaseFile file) {
        return new StoredCase(
                file,
                CaseStatus.valueOf(row.status()),
                row.ownerId(),
                members.personIds(row.id()),
                row.version(),
                row.createdAt(),
                row.updatedAt(),
                row.updatedBy(),
                Optional.ofNullable(row.rulebookDigest()));
    }
}
