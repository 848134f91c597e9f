package dev.assay.evidence.web;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.web.SignedIn;
import dev.assay.evidence.Claim;
import dev.assay.evidence.Snapshot;
import dev.assay.evidence.SnapshotSource;
import dev.assay.evidence.acts.ClaimStore;
import dev.assay.evidence.acts.StoredClaim;
import dev.assay.platform.http.AnswerHeaders;
import dev.assay.platform.http.EntityTag;
import dev.assay.platform.paging.Page;
import dev.assay.platform.paging.Paging;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Claims: public sentences taken apart, each part graded on two axes from the figures held. */
@Controller("/api/claims")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "claims")
final class ClaimController {
    private final ClaimStore store;
    private final ClaimViews views;
    private final SnapshotSource snapshots;
    private final Clock clock;

    ClaimController(ClaimStore store, ClaimViews views, SnapshotSource snapshots, Clock clock) {
        this.store = store;
        this.views = views;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    record WithdrawalRequest(String reason) {}

    /** Claims public by the day (today where none is given), newest first, graded from what was known on that day. */
    @Get
    Page<ClaimView> listClaims(
            @QueryValue Optional<String> q,
            @QueryValue @Nullable LocalDate asOf,
            @QueryValue @Nullable Integer limit,
            @QueryValue Optional<String> after) {
        Snapshot now = snapshots.current();
        LocalDate day = day(Optional.ofNullable(asOf));
        List<Claim> found = now.evidence().claims().stream()
                .filter(claim -> ClaimViews.isPublic(claim, day))
                .filter(claim -> Paging.matches(q, claim.id(), claim.sentence(), claim.claimant()))
                .toList();
        return Paging.page(
                        found,
                        "-published",
                        claim -> claim.provenance()
                                .published()
                                .map(Object::toString)
                                .orElse(""),
                        Claim::id,
                        Optional.ofNullable(limit),
                        after)
                .map(claim -> views.view(claim, now, day));
    }

    /** One claim with its history and its ETag. */
    @Get("/{id}")
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<ClaimView.Detail> readClaim(
            String id, @QueryValue @Nullable LocalDate asOf, Authentication authentication) {
        return answer(authentication, store.find(id).orThrow(), day(Optional.ofNullable(asOf)));
    }

    /** Records a claim. With an Idempotency-Key it may be sent again without recording a second one. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Role.Code.EVALUATOR, Role.Code.PROCUREMENT_LEAD, Role.Code.ARCHITECT})
    @AnswerHeaders({HttpHeaders.ETAG, HttpHeaders.LOCATION})
    HttpResponse<ClaimView.Detail> enterClaim(
            @Body ClaimRequest request,
            @Header("Idempotency-Key") Optional<String> key,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredClaim entered = request.claim(UUID.randomUUID().toString(), Optional.empty(), clock)
                .then(claim -> store.enter(actor, claim, key, request.toString()))
                .orThrow();
        return answer(authentication, entered, day(Optional.empty()))
                .status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, "/api/claims/" + entered.claim().id());
    }

    /** Replaces what a claim says. */
    @Put("/{id}")
    @Secured({Role.Code.EVALUATOR, Role.Code.PROCUREMENT_LEAD, Role.Code.ARCHITECT})
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<ClaimView.Detail> editClaim(
            String id,
            @Body ClaimRequest request,
            @Parameter(required = true) @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredClaim edited = EntityTag.required(ifMatch)
                .then(version -> store.find(id)
                        .then(held -> request.claim(id, Optional.of(held.claim()), clock))
                        .then(claim -> store.edit(actor, version, claim)))
                .orThrow();
        return answer(authentication, edited, day(Optional.empty()));
    }

    /** Withdraws a claim with a reason; it stays readable. */
    @Post("/{id}/withdraw")
    @Secured({Role.Code.EVALUATOR, Role.Code.PROCUREMENT_LEAD, Role.Code.ARCHITECT})
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<ClaimView.Detail> withdrawClaim(
            String id,
            @Body WithdrawalRequest request,
            @Parameter(required = true) @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredClaim withdrawn = EntityTag.required(ifMatch)
                .then(version -> store.withdraw(actor, id, version, request.reason()))
                .orThrow();
        return answer(authentication, withdrawn, day(Optional.empty()));
    }

    private MutableHttpResponse<ClaimView.Detail> answer(
            Authentication authentication, StoredClaim stored, LocalDate asOf) {
        return HttpResponse.ok(views.detail(SignedIn.actor(authentication), stored, snapshots.current(), asOf))
                .header(HttpHeaders.ETAG, EntityTag.of(stored.version()));
    }

    private LocalDate day(Optional<LocalDate> asked) {
        return asked.orElseGet(() -> LocalDate.now(clock));
    }
}
