package dev.assay.assessment.web;

import dev.assay.access.web.SignedIn;
import dev.assay.assessment.Assessment;
import dev.assay.assessment.CasePrices;
import dev.assay.assessment.Robustness;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.db.CaseStore;
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

    AssessmentController(CaseStore store, Assessments assessments, RobustnessRuns runs) {
        this.store = store;
        this.assessments = assessments;
        this.runs = runs;
    }

    /** The stored case assessed, by the published rulebook unless the working one is asked for; {@code asOf} moves its day. */
    @Get("/{id}/assessment")
    Assessment assess(
            String id,
            @QueryValue @Nullable LocalDate asOf,
            @QueryValue Assessments.@Nullable Rules rules,
            Authentication authentication) {
        CaseFile file = store.find(SignedIn.actor(authentication), id).orThrow().file();
        CaseFile dated = asOf == null ? file : file.withNeed(file.need().withAsOf(asOf));
        return assessments.assess(dated, chosen(rules)).orThrow();
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
    Robustness robustness(String id, @QueryValue Assessments.@Nullable Rules rules, Authentication authentication) {
        CaseFile file = store.find(SignedIn.actor(authentication), id).orThrow().file();
        return assessments.robustness(file, chosen(rules)).orThrow();
    }

    /** How far the robustness of the case has been worked out, while somebody waits for it. */
    @Get("/{id}/robustness/run")
    RobustnessRuns.Progress progress(String id, Authentication authentication) {
        return runs.progress(
                store.find(SignedIn.actor(authentication), id).orThrow().file().id());
    }

    /** Stops working out the robustness of the case; whoever waits for it is told. Without effect where nothing is under way. */
    @Delete("/{id}/robustness/run")
    @Status(HttpStatus.NO_CONTENT)
    void stop(String id, Authentication authentication) {
        runs.stop(
                store.find(SignedIn.actor(authentication), id).orThrow().file().id());
    }

    /** A changed case assessed and not saved; members of the case may ask. */
    @Post("/{id}/what-if")
    Assessment whatIf(
            String id,
            @Body CaseFile body,
            @QueryValue Assessments.@Nullable Rules rules,
            Authentication authentication) {
        store.find(SignedIn.actor(authentication), id).orThrow();
        return assessments.assess(body.withoutEmbedded(), chosen(rules)).orThrow();
    }

    private static Assessments.Rules chosen(Assessments.@Nullable Rules rules) {
        return Optional.ofNullable(rules).orElse(Assessments.Rules.PUBLISHED);
    }
}
