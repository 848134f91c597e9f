package dev.assay.assessment.web;

import dev.assay.access.web.SignedIn;
import dev.assay.assessment.weight.Elicitation;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.acts.CaseStore;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.stream.Collectors;

/** The weights of a case read back. */
@Controller("/api/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "assessment")
final class ElicitationController {
    private final CaseStore store;

    ElicitationController(CaseStore store) {
        this.store = store;
    }

    /** @param swings criterion id → swing 0–100 from which to read equivalent changes; they need not be stored */
    record ElicitationRequest(Map<String, Double> swings) {}

    /** What swings say in words of levels, how consistent the ballots are, and where they disagree. Stores nothing. */
    @Post("/{id}/elicitation")
    Elicitation elicitation(String id, @Body ElicitationRequest body, Authentication authentication) {
        CaseFile file = store.find(SignedIn.actor(authentication), id).orThrow().file();
        Map<String, Double> onScale = body.swings().entrySet().stream()
                .filter(entry -> entry.getValue() >= 0 && entry.getValue() <= 100)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Elicitation.of(file, onScale);
    }
}
