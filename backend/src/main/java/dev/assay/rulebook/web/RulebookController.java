package dev.assay.rulebook.web;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.web.RightToListen;
import dev.assay.access.web.SignedIn;
import dev.assay.platform.events.EventHub;
import dev.assay.platform.paging.Page;
import dev.assay.rulebook.PublishedRulebooks.Published;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.acts.Authorship;
import dev.assay.rulebook.acts.Authorship.FileText;
import dev.assay.rulebook.acts.DiagnosticView;
import dev.assay.rulebook.acts.Publishing;
import dev.assay.rulebook.acts.RulebookNews;
import dev.assay.rulebook.acts.StoredRulebooks;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import dev.assay.rulebook.web.RulebookView.PublishedView;
import dev.assay.rulebook.web.RulebookView.WorkingView;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** The state of the rulebook, its publication and its past. */
@Controller("/api/rulebook")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "rulebook")
final class RulebookController {
    private static final int LISTED = 50;

    private final RulebookStore store;
    private final StoredRulebooks kept;
    private final Publishing publishing;
    private final Authorship authorship;
    private final RulebookNews news;
    private final EventHub hub;
    private final RightToListen rights;

    RulebookController(
            RulebookStore store,
            StoredRulebooks kept,
            Publishing publishing,
            Authorship authorship,
            RulebookNews news,
            EventHub hub,
            RightToListen rights) {
        this.store = store;
        this.kept = kept;
        this.publishing = publishing;
        this.authorship = authorship;
        this.news = news;
        this.hub = hub;
        this.rights = rights;
    }

    /** @param digest of the working rulebook that the publisher looked at */
    record PublishRequest(String digest) {}

    /** @param files the changed files with the texts that you looked at */
    record ClaimRequest(List<FileText> files) {}

    /**
     * @param changed files that are other than in the publication before; of the first, all
     * @param removed files that the publication before had besides
     */
    record PublicationView(String digest, Instant at, String by, List<String> changed, List<String> removed) {}

    /** The mode, the published and the working rulebook, and what is wrong. */
    @Get
    RulebookView readRulebook(Authentication authentication) {
        return view(SignedIn.actor(authentication));
    }

    private RulebookView view(Actor actor) {
        RulebookStore.State state = store.state();
        Optional<String> published = state.published().map(Ready::digest);
        return new RulebookView(
                RulebookView.code(state.mode()),
                state.published().map(this::published),
                state.working().map(working -> {
                    Rulebook book = working.rulebook();
                    boolean differs = !published.equals(Optional.of(book.digest()));
                    return new WorkingView(
                            book.digest(),
                            book.rules().size(),
                            book.cases().size(),
                            differs,
                            publishing.authors(),
                            !authorship.own(actor.personId()).isEmpty(),
                            authorship.unclaimed(state).stream()
                                    .map(file -> new FileText(file.path(), file.digest()))
                                    .toList());
                }),
                state.isSaveValid(),
                DiagnosticView.of(state.diagnostics()),
                DiagnosticView.of(state.failingCases()),
                state.checked());
    }

    /** Makes the working rulebook the published one; refused to whoever changed it, and while cases fail. */
    @Post("/publish")
    @Secured(Role.Code.COMPLIANCE_PUBLISHER)
    RulebookView publishRulebook(@Body PublishRequest request, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        publishing.publish(actor, request.digest()).orThrow();
        return view(actor);
    }

    /** Says that you made changes that were saved in the folder, and stand for them. Somebody else publishes then. */
    @Post("/claims")
    @Secured({Role.Code.COMPLIANCE_AUTHOR, Role.Code.COMPLIANCE_PUBLISHER})
    RulebookView claimChanges(@Body ClaimRequest request, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        authorship.claim(actor, request.files()).orThrow();
        news.changed(store.state());
        return view(actor);
    }

    /** What was published, newest first, at most the last fifty. */
    @Get("/history")
    Page<PublicationView> listPublications() {
        List<Published> all = kept.history(LISTED + 1);
        List<PublicationView> views = new ArrayList<>();
        for (int i = 0; i < Math.min(all.size(), LISTED); i++) {
            List<RuleFile> before = i + 1 < all.size() ? all.get(i + 1).files() : List.of();
            Published each = all.get(i);
            views.add(new PublicationView(
                    each.digest(),
                    each.at(),
                    publishing.name(each.publisher()),
                    paths(each.files(), before),
                    paths(before, each.files()).stream()
                            .filter(path -> each.files().stream()
                                    .noneMatch(file -> file.path().equals(path)))
                            .toList()));
        }
        return new Page<>(views, Optional.empty(), kept.lastSequence());
    }

    /** Events named rulebook-changed and editors-changed and, as a sign of life, alive. */
    @Get(value = "/events", produces = MediaType.TEXT_EVENT_STREAM)
    @ApiResponse(
            responseCode = "200",
            description = "A stream of events.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM,
                            schema = @Schema(implementation = RulebookNews.RulebookEvent.class)))
    Publisher<Event<Object>> rulebookEvents(HttpRequest<?> request) {
        return rights.whileHeld(request, hub.stream(RulebookNews.TOPIC), actor -> true);
    }

    private PublishedView published(Ready ready) {
        Optional<Published> latest = kept.latest().filter(each -> each.digest().equals(ready.digest()));
        return new PublishedView(
                ready.digest(),
                ready.rulebook().rules().size(),
                latest.map(Published::at).orElse(store.state().checked()),
                latest.map(Published::publisher).map(publishing::name).orElse("another server"));
    }

    private static List<String> paths(List<RuleFile> files, List<RuleFile> without) {
        return files.stream()
                .filter(file -> !without.contains(file))
                .map(RuleFile::path)
                .toList();
    }
}
