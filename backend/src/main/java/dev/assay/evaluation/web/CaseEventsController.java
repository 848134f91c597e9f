package dev.assay.evaluation.web;

import dev.assay.access.web.RightToListen;
import dev.assay.access.web.SignedIn;
import dev.assay.evaluation.acts.CaseNews;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.platform.events.EventHub;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.reactivestreams.Publisher;

/** News about one case for the pages that show it. */
@Controller("/api/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "cases")
final class CaseEventsController {
    private final CaseStore store;
    private final EventHub hub;
    private final RightToListen rights;

    CaseEventsController(CaseStore store, EventHub hub, RightToListen rights) {
        this.store = store;
        this.hub = hub;
        this.rights = rights;
    }

    /** Events named changed, deleted, assessment-stale and, as a sign of life, alive. */
    @Get(value = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM)
    @ApiResponse(
            responseCode = "200",
            description = "A stream of events.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM,
                            schema = @Schema(implementation = CaseNews.CaseEvent.class)))
    Publisher<Event<Object>> caseEvents(String id, Authentication authentication, HttpRequest<?> request) {
        if (store.sight(SignedIn.actor(authentication), id) == CaseStore.Sight.NOTHING) {
            throw Refusal.notFound("case", id).asException();
        }
        return rights.whileHeld(
                request, hub.stream(CaseNews.topic(id), CaseNews.EVERY_CASE), actor -> store.mayStillRead(actor, id));
    }
}
