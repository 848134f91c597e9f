package dev.assay.assessment.web;

import dev.assay.access.web.SignedIn;
import dev.assay.assessment.acts.CaseRulebooks;
import dev.assay.assessment.acts.FiredRules;
import dev.assay.assessment.acts.FiredView;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rule fired where. Stands here because the rulebook knows no assessments. */
@Controller("/api/rulebook")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "rulebook")
final class FiredController {
    private final FiredRules fired;

    FiredController(FiredRules fired) {
        this.fired = fired;
    }

    /** On which cases and offerings the findings of each rule stand now, among the cases you may see. */
    @Get("/fired")
    FiredView listFiredRules(@QueryValue CaseRulebooks.@Nullable Rules rules, Authentication authentication) {
        return fired.where(
                SignedIn.actor(authentication), Optional.ofNullable(rules).orElse(CaseRulebooks.Rules.PUBLISHED));
    }
}
