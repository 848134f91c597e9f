package dev.assay.assessment.web;

import dev.assay.access.web.SignedIn;
import dev.assay.assessment.acts.CaseRulebooks.Rules;
import dev.assay.rulebook.web.ExplanationView;
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

/** The rules as a whole and one by one, over the facts of real cases. Stands here because the rulebook knows no cases. */
@Controller("/api/rulebook")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "rulebook")
final class RuleAnswersController {
    private final RuleAnswers answers;

    RuleAnswersController(RuleAnswers answers) {
        this.answers = answers;
    }

    /** Gaps, overlaps, contradictions, rules that never fire, dates that run out: of the rulebook as last saved. */
    @Get("/analysis")
    RuleAnswersView.AnalysisView analyseRulebook(Authentication authentication) {
        return answers.analysis(SignedIn.actor(authentication)).orThrow();
    }

    /** Why a rule fires or does not for an offering of a case, by the rulebook that judges it unless the working one is asked for; with the same facts as a case to keep beside the rule. */
    @Get("/explanation")
    ExplanationView explainRule(
            @QueryValue("rule") String rule,
            @QueryValue("case") String caseId,
            @QueryValue("offering") String offering,
            @QueryValue @Nullable Rules rules,
            Authentication authentication) {
        return answers.explanation(
                        SignedIn.actor(authentication),
                        Optional.ofNullable(rules).orElse(Rules.PUBLISHED),
                        rule,
                        caseId,
                        offering)
                .orThrow();
    }

    /** The facts that rules read of an offering in a case, to begin a trial with. */
    @Get("/facts")
    RuleAnswersView.FactsView readFacts(
            @QueryValue("case") String caseId, @QueryValue("offering") String offering, Authentication authentication) {
        return answers.facts(SignedIn.actor(authentication), caseId, offering).orThrow();
    }
}
