package dev.assay.decision.web;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.web.SignedIn;
import dev.assay.decision.DecisionState;
import dev.assay.decision.acts.DecisionReviews;
import dev.assay.decision.acts.DecisionReviews.Review;
import dev.assay.decision.acts.DecisionStore;
import dev.assay.decision.acts.StoredDecision;
import dev.assay.evaluation.CaseAct;
import dev.assay.evaluation.CaseRight;
import dev.assay.evaluation.CaseStatus;
import dev.assay.evaluation.acts.CaseNews;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.evaluation.acts.StoredCase;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a decision still stands under the published rulebook, and what its lead does where it does not. */
@Controller("/api/decisions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "decisions")
final class ReviewController {
    private final DecisionStore decisions;
    private final DecisionReviews reviews;
    private final CaseStore cases;
    private final CaseNews news;

    ReviewController(DecisionStore decisions, DecisionReviews reviews, CaseStore cases, CaseNews news) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.cases = cases;
        this.news = news;
    }

    /**
     * How a decision stands.
     *
     * @param isContractReview whether a reopened decision is called a contract review, as in a public tender
     * @param isDecidedAgain whether its case is being decided again, so that it is neither confirmed nor brought back once more
     * @param mayLead whether you may confirm it or decide again
     * @param reviews what published rulebooks and leads said, newest first
     */
    record StandingView(
            DecisionState state,
            boolean isContractReview,
            boolean isDecidedAgain,
            boolean mayLead,
            List<Review> reviews) {}

    /** @param rulebook digest of the published rulebook whose answer you looked at */
    record ConfirmationRequest(String rulebook, String reason) {}

    /** @param rulebook digest of the published rulebook by which the case is decided again */
    record AgainRequest(String rulebook) {}

    /** Whether the decision stands, and what was said to it. */
    @Get("/{id}/standing")
    StandingView readStanding(String id, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        return view(actor, id, decided(actor, id).orThrow());
    }

    /** Keeps a reopened decision, for a reason. */
    @Post("/{id}/confirmation")
    @Secured(Role.Code.PROCUREMENT_LEAD)
    StandingView confirmDecision(String id, @Body ConfirmationRequest request, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredCase decided = led(actor, id).orThrow();
        reviews.confirm(actor, id, request.rulebook(), request.reason()).orThrow();
        news.changed(actor, decided);
        return view(actor, id, decided);
    }

    /** Brings the case of a reopened decision back to its locked weights, to be decided by the published rulebook. */
    @Post("/{id}/again")
    @Secured(Role.Code.PROCUREMENT_LEAD)
    StandingView decideAgain(String id, @Body AgainRequest request, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredCase moved = led(actor, id)
                .then(stored -> CaseAct.DECIDE_AGAIN
                        .refusal(stored.status(), stored.file().procedure())
                        .map(words -> Outcome.<StoredCase>refused(Refusal.conflict(words)))
                        .orElseGet(() -> Outcome.done(stored)))
                .then(stored -> reviews.reopened(id, request.rulebook())
                        .then(open -> cases.move(
                                actor,
                                stored.file().id(),
                                stored.version(),
                                CaseAct.DECIDE_AGAIN,
                                Optional.of(request.rulebook()),
                                "case.decided-again",
                                Map.of("decision", id))))
                .orThrow();
        news.changed(actor, moved);
        return view(actor, id, moved);
    }

    private Outcome<StoredCase> decided(Actor actor, String id) {
        return decisions
                .find(actor, id)
                .then((StoredDecision found) -> cases.find(actor, found.line().caseId()));
    }

    private Outcome<StoredCase> led(Actor actor, String id) {
        return decided(actor, id)
                .then(stored -> CaseRight.LEAD.isHeldBy(actor, stored.hasMember(actor.personId()))
                        ? Outcome.done(stored)
                        : Outcome.refused(Refusal.notAllowed("Only a lead who is a member of the case may do this.")));
    }

    private StandingView view(Actor actor, String id, StoredCase decided) {
        DecisionReviews.Told told = reviews.told(id);
        return new StandingView(
                told.state(),
                decided.file().procedure().publishesItsWeights(),
                decided.status() != CaseStatus.DECIDED,
                CaseRight.LEAD.isHeldBy(actor, decided.hasMember(actor.personId())),
                told.reviews());
    }
}
