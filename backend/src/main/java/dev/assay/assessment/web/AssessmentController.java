package dev.assay.assessment.web;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.web.SignedIn;
import dev.assay.assessment.Assessment;
import dev.assay.assessment.acts.Assessments;
import dev.assay.assessment.acts.CaseRulebooks;
import dev.assay.assessment.acts.CaseRulebooks.Rules;
import dev.assay.assessment.acts.RobustnessRuns;
import dev.assay.assessment.cell.CasePrices;
import dev.assay.assessment.impact.FindImpact;
import dev.assay.assessment.impact.FindImpact.Asked;
import dev.assay.assessment.impact.Impact;
import dev.assay.assessment.sure.Robustness;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseRight;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.evaluation.acts.HeldKnowledge;
import dev.assay.evaluation.acts.StoredCase;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.evaluation.yaml.WholeCase;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.robustness.Run;
import dev.assay.rulebook.files.RulebookStore.Ready;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes out of a case. */
@Controller("/api/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "assessment")
final class AssessmentController {
    private final CaseStore store;
    private final Assessments assessments;
    private final RobustnessRuns runs;
    private final CaseRulebooks rulebooks;
    private final HeldKnowledge knowledge;

    AssessmentController(
            CaseStore store,
            Assessments assessments,
            RobustnessRuns runs,
            CaseRulebooks rulebooks,
            HeldKnowledge knowledge) {
        this.store = store;
        this.assessments = assessments;
        this.runs = runs;
        this.rulebooks = rulebooks;
        this.knowledge = knowledge;
    }

    /** The stored case assessed, by the rulebook it pinned or else the published one unless the working one is asked for; {@code asOf} moves its day. */
    @Get("/{id}/assessment")
    Assessment assess(
            String id,
            @QueryValue @Nullable LocalDate asOf,
            @QueryValue @Nullable Rules rules,
            Authentication authentication) {
        StoredCase stored = store.find(SignedIn.actor(authentication), id).orThrow();
        CaseFile file = stored.file();
        CaseFile dated = asOf == null ? file : file.withNeed(file.need().withAsOf(asOf));
        return chosen(stored, rules)
                .then(rulebook -> assessments.assess(dated, rulebook))
                .orThrow();
    }

    /** What the published rulebook would change in a case that is judged by an older one. */
    @Get("/{id}/rulebook-impact")
    Impact rulebookImpact(String id, Authentication authentication) {
        StoredCase stored = store.find(SignedIn.actor(authentication), id).orThrow();
        Ready pinned = chosen(stored, null).orThrow();
        Ready published = rulebooks.published().orThrow();
        Knowledge held =
                KnowledgeDigest.sealed(knowledge.current().excerpt(stored.file().candidates()));
        return FindImpact.of(
                        pinned.rulebook(),
                        published.rulebook(),
                        List.of(new Asked(stored.file(), held, Impact.Stage.LOCKED)),
                        FindImpact.Depth.ANSWER,
                        Run.HERE)
                .orElseThrow();
    }

    /** What the alternatives of the stored case cost, with breakdown, price paths, doubts and break-even against self-hosting. */
    @Get("/{id}/prices")
    CasePrices prices(String id, Authentication authentication) {
        return assessments
                .prices(store.find(SignedIn.actor(authentication), id).orThrow().file())
                .orThrow();
    }

    /** How sure the answer of the stored case is: acceptability, flip points, value of information, scenarios. */
    @Get("/{id}/robustness")
    Robustness robustness(String id, @QueryValue @Nullable Rules rules, Authentication authentication) {
        StoredCase stored = store.find(SignedIn.actor(authentication), id).orThrow();
        return chosen(stored, rules)
                .then(rulebook -> assessments.robustness(stored.file(), rulebook))
                .orThrow();
    }

    /** How far the robustness of the case has been worked out, while somebody waits for it. */
    @Get("/{id}/robustness/run")
    RobustnessRuns.Progress progress(String id, Authentication authentication) {
        return runs.progress(
                store.find(SignedIn.actor(authentication), id).orThrow().file().id());
    }

    /**
     * Stops working out the robustness of the case; whoever waits for it is told. Without effect where nothing is under way. Others wait for
     * it too, so it takes somebody who may work on the case.
     */
    @Delete("/{id}/robustness/run")
    @Status(HttpStatus.NO_CONTENT)
    @Secured({Role.Code.EVALUATOR, Role.Code.PROCUREMENT_LEAD})
    void stop(String id, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredCase stored = store.find(actor, id).orThrow();
        if (!CaseRight.EDIT.isHeldBy(actor, stored.hasMember(actor.personId()))) {
            throw Refusal.notAllowed(
                            "You may read this case. Stopping what others wait for takes a member who works on it.")
                    .asException();
        }
        runs.stop(stored.file().id());
    }

    /** A changed case assessed and not saved; members of the case may ask. */
    @Post("/{id}/what-if")
    Assessment whatIf(
            String id, @Body CaseFile body, @QueryValue @Nullable Rules rules, Authentication authentication) {
        StoredCase stored = store.find(SignedIn.actor(authentication), id).orThrow();
        return WholeCase.checked(body.withoutEmbedded())
                .then(file -> chosen(stored, rules).then(rulebook -> assessments.assess(file, rulebook)))
                .orThrow();
    }

    private Outcome<Ready> chosen(StoredCase stored, @Nullable Rules rules) {
        return rulebooks.of(stored, Optional.ofNullable(rules).orElse(Rules.PUBLISHED));
    }
}
