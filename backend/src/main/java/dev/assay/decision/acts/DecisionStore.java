package dev.assay.decision.acts;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.decision.DecisionRecord;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.decision.db.DecisionLine;
import dev.assay.decision.db.DecisionRepository;
import dev.assay.decision.db.DecisionRow;
import dev.assay.decision.db.StandingLine;
import dev.assay.decision.json.FreezeDecision;
import dev.assay.decision.json.SealedRecord;
import dev.assay.evaluation.CaseAct;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.evaluation.acts.CaseStore.Sight;
import dev.assay.evaluation.acts.StoredCase;
import dev.assay.platform.paging.Cursor;
import dev.assay.platform.paging.Page;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.storage.LikePattern;
import dev.assay.rulebook.Rulebook;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The decisions. A person sees those of the cases they may see. */
@Singleton
public class DecisionStore {
    private static final String ORDER = "-number";

    private final DecisionRepository decisions;
    private final CaseStore cases;
    private final DecisionReviews reviews;
    private final Clock clock;

    DecisionStore(DecisionRepository decisions, CaseStore cases, DecisionReviews reviews, Clock clock) {
        this.decisions = decisions;
        this.cases = cases;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * Decides a case: moves it to decided and keeps the sealed record, or does neither.
     *
     * @param version the version of the case that the person looked at
     * @param rulebook the published rulebook
     */
    @Transactional
    public Outcome<DecisionLine> decide(
            Actor actor, String caseId, long version, Award award, Knowledge knowledge, Rulebook rulebook) {
        return cases.find(actor, caseId).then(DecisionStore::decidable).then(stored -> {
            // Worked out before the audit event takes its lock, which every other act of the installation waits for.
            FreezeDecision.Outcome early = FreezeDecision.prepare(award, stored.file(), knowledge, rulebook);
            return cases.move(
                            actor,
                            caseId,
                            version,
                            CaseAct.DECIDE,
                            Optional.of(rulebook.digest()),
                            "case.decided",
                            Map.of("chosen", award.chosen()))
                    .map(moved -> keep(
                            actor,
                            moved,
                            moved.file().equals(stored.file())
                                    ? early
                                    : FreezeDecision.prepare(award, moved.file(), knowledge, rulebook)));
        });
    }

    @Transactional(readOnly = true)
    public Outcome<StoredDecision> find(Actor actor, String id) {
        Optional<DecisionRow> row = decisions.findById(id);
        Sight sight = row.map(found -> cases.sight(actor, found.caseId())).orElse(Sight.NOTHING);
        if (row.isEmpty() || sight == Sight.NOTHING) {
            return Outcome.refused(Refusal.notFound("decision", id));
        }
        byte[] document = row.get().document().getBytes(StandardCharsets.UTF_8);
        return sight == Sight.MEMBER || !SealedRecord.holdsContractedPrices(document)
                ? Outcome.done(new StoredDecision(line(row.get()), document))
                : Outcome.refused(Refusal.notAllowed(
                        "This record holds contracted prices, which only the members of its case may read."));
    }

    /**
     * The decisions the person may see, the latest first.
     *
     * @param caseId of the one case that is asked about; empty: of all
     */
    @Transactional(readOnly = true)
    public Outcome<Page<DecisionLine>> list(Actor actor, String caseId, String q, Optional<String> after, int limit) {
        return Cursor.read(after, ORDER, place -> Cursor.isNumber(place.key())).map(cursor -> {
            boolean everything = actor.has(Role.AUDITOR);
            String like = LikePattern.containing(q);
            int before = cursor.map(c -> Integer.parseInt(c.key())).orElse(Integer.MAX_VALUE);
            return Page.of(
                            decisions.list(actor.personId(), everything, caseId, like, before, limit + 1),
                            limit,
                            decisions.count(actor.personId(), everything, caseId, like),
                            row -> new Cursor(ORDER, Integer.toString(row.number()), row.id()))
                    .map(this::line);
        });
    }

    /** The decisions that no later one replaced and whose case is not decided again, whoever may see them, the earliest first. */
    @Transactional(readOnly = true)
    public List<StandingLine> standing() {
        return decisions.standing();
    }

    /** The record of a decision, whoever may see it: for what the installation works out itself. */
    @Transactional(readOnly = true)
    public DecisionRecord record(String id) {
        return decisions
                .findById(id)
                .map(row -> SealedRecord.recordIn(row.document().getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(
                        () -> new IllegalStateException("Decision " + id + " is gone. Decisions are never removed."));
    }

    /** Runs under the lock that the case's audit event took, so that numbers have no gaps and no twins. */
    private DecisionLine keep(Actor actor, StoredCase stored, FreezeDecision.Outcome outcome) {
        if (outcome instanceof FreezeDecision.Outcome.Refused refused) {
            // Thrown, not returned: the change of the case's status must not stand.
            throw Refusal.invalid(
                            "This award cannot be made.",
                            refused.refusals().stream()
                                    .map(r -> FieldError.at("/" + r.field(), r.message(), r.remedy()))
                                    .toList())
                    .asException();
        }
        SealedRecord sealed = ((FreezeDecision.Outcome.Ready) outcome)
                .prepared()
                .sealed(decisions.lastNumber() + 1, LocalDate.now(clock), actor.name());
        return line(decisions.save(row(stored, sealed)));
    }

    private DecisionLine line(DecisionRow row) {
        return row.line(reviews.state(row.id()));
    }

    private DecisionRow row(StoredCase stored, SealedRecord sealed) {
        DecisionRecord record = sealed.record();
        String chosenName = record.result().alternatives().stream()
                .filter(a -> a.offering().equals(record.award().chosen()))
                .findFirst()
                .map(a -> a.name())
                .orElse(record.award().chosen());
        return new DecisionRow(
                UUID.randomUUID().toString(),
                record.number(),
                stored.file().id(),
                stored.file().title(),
                record.award().chosen(),
                chosenName,
                record.decidedOn(),
                record.decidedBy(),
                sealed.digest(),
                new String(sealed.bytes(), StandardCharsets.UTF_8),
                clock.instant());
    }

    private static Outcome<StoredCase> decidable(StoredCase stored) {
        return CaseAct.DECIDE
                .refusal(stored.status(), stored.file().procedure())
                .map(words -> Outcome.<StoredCase>refused(Refusal.conflict(words)))
                .orElseGet(() -> Outcome.done(stored));
    }
}
