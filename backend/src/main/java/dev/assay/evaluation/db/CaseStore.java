package dev.assay.evaluation.db;

import dev.assay.access.Actor;
import dev.assay.access.db.AuditLog;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseRight;
import dev.assay.evaluation.CaseStatus;
import dev.assay.evaluation.ContractedPrices;
import dev.assay.evaluation.JudgementRights;
import dev.assay.evaluation.PublishedTender;
import dev.assay.evaluation.RulesInForce;
import dev.assay.evaluation.VoidedWeights;
import dev.assay.platform.http.IdempotentCreates;
import dev.assay.platform.problem.Outcome;
import dev.assay.platform.problem.ProblemType;
import dev.assay.platform.problem.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
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
        return access.row(actor, id, CaseRight.READ).map(this::stored).map(stored -> stored.seenBy(actor.personId()));
    }

    /** What stands of every case, whoever may see them: for what the installation works out itself, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<CaseStamp> stamps() {
        return cases.stamps();
    }

    /** The document of a case, whoever may see it: for what the installation works out itself. Empty if it was deleted. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> document(String id) {
        return cases.findById(id).map(row -> CaseDocument.read(row.id(), row.document()));
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

    /** Replaces the document, less the swings that its change made void. One equal to what stands makes no new version. */
    @Transactional
    public Outcome<StoredCase> save(Actor actor, String id, long version, CaseFile sent) {
        return access.row(actor, id, CaseRight.EDIT).then(row -> {
            if (row.version() != version) {
                return Outcome.refused(history.stale(id, version, row.version()));
            }
            CaseFile file = VoidedWeights.removed(CaseDocument.read(id, row.document()), sent);
            String text = CaseDocument.text(file);
            if (text.equals(row.document())) {
                return Outcome.done(stored(row));
            }
            Optional<Refusal> refusal = refusal(actor, row, file, text);
            return refusal.isPresent() ? Outcome.refused(refusal.get()) : replace(actor, row, file, text);
        });
    }

    @Transactional
    public Outcome<Boolean> delete(Actor actor, String id, long version) {
        return access.row(actor, id, CaseRight.LEAD).then(row -> {
            if (row.status().equals(CaseStatus.DECIDED.name()) || cases.decisions(id) > 0) {
                return Outcome.refused(Refusal.conflict("A decision stands on this case, so it is kept."));
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
     * Moves the case to another status, e.g. locks its weights.
     *
     * @param rulebook digest of the rulebook that it is judged by from now on; empty: by the published one, whichever that is
     * @param action names it in the audit trail
     */
    @Transactional
    public Outcome<StoredCase> moveTo(
            Actor actor,
            String id,
            long version,
            CaseStatus status,
            Optional<String> rulebook,
            String action,
            Map<String, ?> detail) {
        return access.row(actor, id, CaseRight.LEAD).then(row -> {
            Instant now = now();
            if (cases.changeStatus(id, version, status.name(), rulebook.orElse(null), now, actor.personId()) == 0) {
                return Outcome.refused(history.stale(id, version, row.version()));
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
        return access.row(actor, id, CaseRight.LEAD).then(row -> {
            Optional<Refusal> unknown = access.unknown(personIds);
            if (unknown.isPresent()) {
                return Outcome.refused(unknown.get());
            }
            Instant now = now();
            if (cases.changeStatus(id, version, row.status(), row.rulebookDigest(), now, actor.personId()) == 0) {
                return Outcome.refused(history.stale(id, version, row.version()));
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

    private Outcome<StoredCase> insert(Actor actor, CaseFile file) {
        String text = CaseDocument.text(file);
        if (text.length() > LARGEST_DOCUMENT) {
            return Outcome.refused(tooLarge(text));
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

    private Outcome<StoredCase> replace(Actor actor, CaseRow row, CaseFile file, String text) {
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
        audit.append(
                actor.personId(),
                "case.saved",
                "case:" + row.id(),
                Map.of("version", row.version() + 1, "changed", pointers));
        return Outcome.done(stored(reread(row.id())));
    }

    private static Optional<Refusal> refusal(Actor actor, CaseRow row, CaseFile file, String text) {
        if (text.length() > LARGEST_DOCUMENT) {
            return Optional.of(tooLarge(text));
        }
        CaseFile before = CaseDocument.read(row.id(), row.document());
        if (ContractedPrices.areTooEarly(CaseStatus.valueOf(row.status()), before, file)) {
            return Optional.of(Refusal.invalid(
                    "/need/pricing/contracted",
                    "Contracted prices are opened after the weights are locked.",
                    "Lock criteria and weights first, or make the case a market study."));
        }
        Optional<Refusal> judged = JudgementRights.refusal(actor.name(), before, file)
                .map(problem -> Refusal.invalid(problem.pointer(), problem.message(), problem.remedy()));
        if (judged.isPresent() || row.status().equals(CaseStatus.DRAFT.name())) {
            return judged;
        }
        boolean kept = before.criteria().equals(file.criteria())
                && before.ballots().equals(file.ballots())
                && before.method().equals(file.method())
                && before.procedure() == file.procedure();
        if (!kept) {
            return Optional.of(
                    Refusal.of(
                            ProblemType.WEIGHTS_LOCKED,
                            before.procedure().publishesItsWeights()
                                    ? "Procedure, criteria, weights and method of a public tender are fixed once they are locked."
                                    : "Procedure, criteria, weights and method are locked. A procurement lead can unlock them, giving a reason."));
        }
        return before.procedure().publishesItsWeights()
                ? PublishedTender.departure(before, file)
                        .map(problem -> Refusal.invalid(problem.pointer(), problem.message(), problem.remedy()))
                : Optional.empty();
    }

    private static Refusal tooLarge(String text) {
        return Refusal.of(
                ProblemType.TOO_LARGE,
                "The case has " + text.length() + " characters, more than " + LARGEST_DOCUMENT + ".");
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

    private StoredCase stored(CaseRow row) {
        return new StoredCase(
                CaseDocument.read(row.id(), row.document()),
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
