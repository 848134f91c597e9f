package dev.assay.decision.web;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.web.SignedIn;
import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.acts.CaseRulebooks;
import dev.assay.assessment.acts.CaseRulebooks.Rules;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.weight.WeightStatements;
import dev.assay.decision.AwardPolicy;
import dev.assay.decision.DecisionRecord;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.decision.Verification;
import dev.assay.decision.acts.AwardChecks;
import dev.assay.decision.acts.DecisionStore;
import dev.assay.decision.acts.StandingDecisions;
import dev.assay.decision.acts.StoredDecision;
import dev.assay.decision.db.DecisionLine;
import dev.assay.decision.json.SealedRecord;
import dev.assay.decision.json.VerifyRecord;
import dev.assay.decision.madr.MadrWriter;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.evaluation.acts.HeldKnowledge;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.platform.http.AnswerHeaders;
import dev.assay.platform.http.EntityTag;
import dev.assay.platform.paging.Page;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decisions and their records. Who may not see a case is told that its decision does not exist. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "decisions")
final class DecisionController {
    private static final String MARKDOWN = "text/markdown";

    private final DecisionStore decisions;
    private final AwardChecks checks;
    private final CaseStore cases;
    private final HeldKnowledge knowledge;
    private final CaseRulebooks rulebooks;
    private final StandingDecisions standing;
    private final Clock clock;

    DecisionController(
            DecisionStore decisions,
            AwardChecks checks,
            CaseStore cases,
            HeldKnowledge knowledge,
            CaseRulebooks rulebooks,
            StandingDecisions standing,
            Clock clock) {
        this.decisions = decisions;
        this.checks = checks;
        this.cases = cases;
        this.knowledge = knowledge;
        this.rulebooks = rulebooks;
        this.standing = standing;
        this.clock = clock;
    }

    /** @param justification needed where the choice is not the leader; {@code acceptedUnknowns} where unknowns can change it */
    record AwardRequest(String chosen, Optional<String> justification, Optional<String> acceptedUnknowns) {
        Award award() {
            return new Award(chosen, justification.orElse(""), acceptedUnknowns.orElse(""));
        }
    }

    /** Decides a case by the rulebook it pinned, or else the published one, and keeps its record. */
    @Post("/cases/{id}/decision")
    @Status(HttpStatus.CREATED)
    @Secured(Role.Code.PROCUREMENT_LEAD)
    @AnswerHeaders(HttpHeaders.LOCATION)
    HttpResponse<DecisionLine> decide(
            String id,
            @Body AwardRequest request,
            @Parameter(required = true) @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        DecisionLine made = EntityTag.required(ifMatch)
                .then(version -> cases.find(actor, id)
                        .then(stored -> rulebooks.of(stored, Rules.PUBLISHED))
                        .then(ready -> decisions.decide(
                                actor, id, version, request.award(), knowledge.current(), ready.rulebook())))
                .orThrow();
        // A case may be decided by an older rulebook than the published one, which is then asked at once.
        standing.wake();
        return HttpResponse.created(made).header(HttpHeaders.LOCATION, "/api/decisions/" + made.id());
    }

    /**
     * How an award would stand, asked of the policies that the award itself asks. Nothing is stored. What single cells can change is
     * known once the robustness of the case was worked out.
     */
    @Post("/cases/{id}/decision/check")
    @Secured(Role.Code.PROCUREMENT_LEAD)
    AwardCheckView checkAward(String id, @Body AwardRequest request, Authentication authentication) {
        return AwardCheckView.of(checks.check(SignedIn.actor(authentication), id, request.award())
                .orThrow());
    }

    /** The decisions you may see, or those of one case, the latest first. */
    @Get("/decisions")
    Page<DecisionLine> listDecisions(
            @QueryValue("case") Optional<String> caseId,
            @QueryValue Optional<String> q,
            @QueryValue @Nullable Integer limit,
            @QueryValue Optional<String> after,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        return decisions
                .list(actor, caseId.orElse(""), q.orElse(""), after, Page.limit(Optional.ofNullable(limit)))
                .orThrow();
    }

    /** One decision with everything that is frozen in its record. */
    @Get("/decisions/{id}")
    DecisionView readDecision(String id, Authentication authentication) {
        StoredDecision stored = find(id, authentication);
        DecisionRecord record = record(stored);
        return new DecisionView(stored.line(), fileName(stored), record, WeightStatements.words(record.caseFile()));
    }

    /** The record as sealed: canonical JSON, to be verified with {@code assay record verify}. */
    @Get("/decisions/{id}/record.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> recordAsJson(String id, Authentication authentication) {
        StoredDecision stored = find(id, authentication);
        return attachment(
                stored.document(), fileName(stored).replaceAll("\\.md$", ".json"), MediaType.APPLICATION_JSON_TYPE);
    }

    /** The record as MADR 4.0 Markdown. */
    @Get("/decisions/{id}/record.md")
    @Produces(MARKDOWN)
    HttpResponse<byte[]> recordAsMarkdown(String id, Authentication authentication) {
        StoredDecision stored = find(id, authentication);
        String text = MadrWriter.decided(record(stored), stored.line().digest());
        return attachment(text.getBytes(StandardCharsets.UTF_8), fileName(stored), MediaType.of(MARKDOWN));
    }

    /** Checks the record against itself. */
    @Get("/decisions/{id}/verification")
    Verification verifyDecision(String id, Authentication authentication) {
        return VerifyRecord.verify(find(id, authentication).document());
    }

    /** Runs the decided case again on today's facts, published rulebook and date; changes nothing. */
    @Post("/decisions/{id}/rerun")
    RerunView rerunDecision(String id, Authentication authentication) {
        DecisionRecord record = record(find(id, authentication));
        LocalDate today = LocalDate.now(clock);
        CaseFile then = record.caseFile();
        Knowledge now = KnowledgeDigest.sealed(knowledge.current().excerpt(then.candidates()));
        CaseFile renewed = then.withNeed(then.need().withAsOf(today)).withEmbedded(now);
        Assessment after = Assess.run(new AssessmentInputs(
                renewed, now, rulebooks.published().orThrow().engine()));
        Optional<String> leaderBefore = AwardPolicy.leader(record.result()).map(Alternative::offering);
        Optional<String> leaderNow = AwardPolicy.leader(after).map(Alternative::offering);
        return new RerunView(
                today,
                leaderBefore.equals(leaderNow),
                leaderBefore,
                leaderNow,
                after.alternatives().stream()
                        .filter(a -> a.offering().equals(record.award().chosen()))
                        .map(Alternative::status)
                        .findFirst(),
                record.result(),
                after);
    }

    private StoredDecision find(String id, Authentication authentication) {
        return decisions.find(SignedIn.actor(authentication), id).orThrow();
    }

    private static DecisionRecord record(StoredDecision stored) {
        try {
            return SealedRecord.recordIn(stored.document());
        } catch (IllegalStateException unreadable) {
            throw Refusal.of(
                            RefusalKind.UNREADABLE_DOCUMENT,
                            "The record of this decision was written by another build, or is damaged. It can be downloaded as sealed"
                                    + " (record.json), and its verification says what is wrong.")
                    .asException();
        }
    }

    private static String fileName(StoredDecision stored) {
        return MadrWriter.fileName(stored.line().number(), stored.line().title());
    }

    private static HttpResponse<byte[]> attachment(byte[] body, String fileName, MediaType type) {
        return HttpResponse.ok(body)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
    }
}
