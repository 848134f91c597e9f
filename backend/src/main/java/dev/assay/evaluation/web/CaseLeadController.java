package dev.assay.evaluation.web;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.web.SignedIn;
import dev.assay.evaluation.CaseAct;
import dev.assay.evaluation.ContractedPrices;
import dev.assay.evaluation.Procedure;
import dev.assay.evaluation.RulesInForce;
import dev.assay.evaluation.acts.CaseNews;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.evaluation.acts.PinnedRulebook;
import dev.assay.evaluation.acts.StoredCase;
import dev.assay.platform.http.AnswerHeaders;
import dev.assay.platform.http.EntityTag;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lead of a case does with it: lock and unlock its weights, reopen it, renew the rulebook under the lock, choose its members. */
@Controller("/api/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.Code.PROCUREMENT_LEAD)
@Tag(name = "cases")
final class CaseLeadController {
    private static final int LONGEST_REASON = 2000;

    private final CaseStore store;
    private final CaseViews views;
    private final CaseNews news;
    private final RulesInForce rules;

    CaseLeadController(CaseStore store, CaseViews views, CaseNews news, RulesInForce rules) {
        this.store = store;
        this.views = views;
        this.news = news;
        this.rules = rules;
    }

    /** @param reason why the weights may change again; kept in the audit trail */
    record UnlockRequest(String reason) {}

    /** @param reason why a decided case may change again; kept in the audit trail */
    record ReopenRequest(String reason) {}

    /** @param digest the published rulebook that you looked at */
    record RulebookRequest(String digest) {}

    /** @param members person ids; you stay a member yourself */
    record MembersRequest(List<String> members) {}

    /** Locks criteria and weights, and the rulebook published now. */
    @Post("/{id}/lock")
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<CaseView> lockWeights(
            String id,
            @Parameter(required = true) @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredCase locked = EntityTag.required(ifMatch)
                .then(version -> store.find(actor, id)
                        .then(CaseLeadController::lockable)
                        .then(stored -> store.move(
                                actor, id, version, CaseAct.LOCK, rules.published(), "case.weights-locked", Map.of())))
                .orThrow();
        return told(actor, locked);
    }

    /** Unlocks criteria and weights, for a reason that is kept. */
    @Post("/{id}/unlock")
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<CaseView> unlockWeights(
            String id,
            @Body UnlockRequest request,
            @Parameter(required = true) @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredCase unlocked = EntityTag.required(ifMatch)
                .then(version -> store.find(actor, id)
                        .then(stored -> unlockable(stored, request.reason()))
                        .then(stored -> store.move(
                                actor,
                                id,
                                version,
                                CaseAct.UNLOCK,
                                Optional.empty(),
                                "case.weights-unlocked",
                                Map.of("reason", request.reason()))))
                .orThrow();
        return told(actor, unlocked);
    }

    /** Brings a decided case back to its locked weights, for a reason that is kept; its record stands until another takes its place. */
    @Post("/{id}/reopen")
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<CaseView> reopenCase(
            String id,
            @Body ReopenRequest request,
            @Parameter(required = true) @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredCase reopened = EntityTag.required(ifMatch)
                .then(version -> store.find(actor, id)
                        .then(stored -> reasoned(request.reason(), stored))
                        .then(stored -> store.move(
                                actor,
                                id,
                                version,
                                CaseAct.REOPEN,
                                stored.rulebook(),
                                "case.reopened",
                                Map.of("reason", request.reason().strip()))))
                .orThrow();
        return told(actor, reopened);
    }

    /** Has a locked case judged by the published rulebook from now on. */
    @Post("/{id}/rulebook")
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<CaseView> judgeByPublished(
            String id,
            @Body RulebookRequest request,
            @Parameter(required = true) @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredCase moved = EntityTag.required(ifMatch)
                .then(version -> store.find(actor, id)
                        .then(stored -> PinnedRulebook.movable(stored, request.digest(), rules.published()))
                        .then(stored -> store.move(
                                actor,
                                id,
                                version,
                                CaseAct.MOVE_RULEBOOK,
                                Optional.of(request.digest()),
                                "case.rulebook-moved",
                                Map.of("before", stored.rulebook().orElse("")))))
                .orThrow();
        return told(actor, moved);
    }

    /** Chooses who works on the case. */
    @Put("/{id}/members")
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<CaseView> setMembers(
            String id,
            @Body MembersRequest request,
            @Parameter(required = true) @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredCase changed = EntityTag.required(ifMatch)
                .then(version -> store.setMembers(actor, id, version, request.members()))
                .orThrow();
        return told(actor, changed);
    }

    private HttpResponse<CaseView> told(Actor actor, StoredCase stored) {
        news.changed(actor, stored);
        return views.answer(actor, stored);
    }

    private static Outcome<StoredCase> lockable(StoredCase stored) {
        boolean weighed = stored.file().ballots().stream()
                .anyMatch(ballot -> ballot.swings().values().stream().anyMatch(swing -> swing > 0));
        if (!weighed || stored.file().criteria().isEmpty()) {
            return Outcome.refused(
                    Refusal.conflict("There are no weights to lock. State criteria and swing weights first."));
        }
        if (stored.file().procedure().publishesItsWeights() && tieBreak(stored).isEmpty()) {
            return Outcome.refused(Refusal.invalid(
                    "/method/tieBreak",
                    "A public tender says before its weights are locked which criterion decides between offers of equal value.",
                    "Choose one of the criteria as the tie-break in Criteria & weights."));
        }
        return Outcome.done(stored);
    }

    private static Optional<String> tieBreak(StoredCase stored) {
        return stored.file().method().tieBreak().filter(id -> stored.file().criteria().stream()
                .anyMatch(criterion -> criterion.id().equals(id)));
    }

    private static Outcome<StoredCase> unlockable(StoredCase stored, String reason) {
        return reasoned(reason, stored)
                .then(asked -> ContractedPrices.areOpenIn(asked.file())
                                && asked.file().procedure() == Procedure.PRIVATE_PURCHASE
                        ? Outcome.refused(Refusal.conflict(
                                "Contracted prices are open in this case, so its weights stay locked."))
                        : Outcome.done(asked));
    }

    private static Outcome<StoredCase> reasoned(String reason, StoredCase stored) {
        return reason.isBlank() || reason.length() > LONGEST_REASON
                ? Outcome.refused(Refusal.invalid(
                        "/reason", "A reason of 1 to " + LONGEST_REASON + " characters is needed.", "Say why."))
                : Outcome.done(stored);
    }
}
