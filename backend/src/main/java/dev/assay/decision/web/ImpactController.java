package dev.assay.decision.web;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.web.SignedIn;
import dev.assay.assessment.FindImpact.Depth;
import dev.assay.assessment.Impact;
import dev.assay.assessment.ImpactText;
import dev.assay.decision.web.ImpactRuns.Progress;
import dev.assay.decision.web.ImpactRuns.Question;
import dev.assay.decision.web.ImpactView.Hidden;
import dev.assay.decision.web.ImpactView.State;
import dev.assay.evaluation.db.CaseStore;
import dev.assay.evaluation.db.StoredCase;
import dev.assay.platform.problem.Outcome;
import dev.assay.platform.problem.Refusal;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.db.SeenImpacts;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the working rulebook would change in open cases and standing decisions. Cases that the asker may not see are counted and not
 * named; of those whose contracted prices only members see, others are told no more.
 */
@Controller("/api/rulebook/impact")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "rulebook")
final class ImpactController {
    private static final String CSV = "text/csv";
    private static final String MARKDOWN = "text/markdown";

    private final ImpactRuns runs;
    private final RulebookStore rulebooks;
    private final SeenImpacts seen;
    private final CaseStore cases;

    ImpactController(ImpactRuns runs, RulebookStore rulebooks, SeenImpacts seen, CaseStore cases) {
        this.runs = runs;
        this.rulebooks = rulebooks;
        this.seen = seen;
        this.cases = cases;
    }

    /**
     * @param to digest of the working rulebook as it was looked at
     * @param depth whether how sure each leader is should be worked out, too; absent = no
     */
    record ImpactRequest(String to, Optional<Depth> depth) {}

    /** @param to digest of the rulebook whose impact was read */
    record SeenRequest(String to) {}

    /** Begins to work it out, or joins whoever did. */
    @Post
    @Status(HttpStatus.ACCEPTED)
    @Secured({Role.Code.COMPLIANCE_AUTHOR, Role.Code.COMPLIANCE_PUBLISHER})
    ImpactView startImpact(@Body ImpactRequest request, Authentication authentication) {
        Rulebook working = working(request.to());
        Rulebook published = published();
        Question question = new Question(
                published.digest(), working.digest(), request.depth().orElse(Depth.ANSWER));
        return view(question, runs.start(question, published, working), SignedIn.actor(authentication));
    }

    /** How far it is, and once it is done what would change. */
    @Get
    ImpactView readImpact(@QueryValue String to, @QueryValue @Nullable Depth depth, Authentication authentication) {
        Question question = question(to, depth);
        return view(question, runs.progress(question), SignedIn.actor(authentication));
    }

    /** Stops it, for all who wait. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    @Secured({Role.Code.COMPLIANCE_AUTHOR, Role.Code.COMPLIANCE_PUBLISHER})
    void stopImpact(@QueryValue String to, @QueryValue @Nullable Depth depth) {
        runs.stop(question(to, depth));
    }

    /** Says that you have read it; refused until it is worked out for the rulebooks as they are now. */
    @Post("/seen")
    @Secured(Role.Code.COMPLIANCE_PUBLISHER)
    ImpactView seeImpact(@Body SeenRequest request, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        Question shown =
                new Question(published().digest(), working(request.to()).digest(), Depth.ANSWER);
        Question deeper = new Question(shown.before(), shown.after(), Depth.ROBUSTNESS);
        Question found = runs.progress(deeper).state() == State.DONE ? deeper : shown;
        done(found);
        seen.record(actor.personId(), found.before(), found.after());
        return view(found, runs.progress(found), actor);
    }

    /** Everything that would change, one line each, for a spreadsheet. */
    @Get("/impact.csv")
    @Produces(CSV)
    HttpResponse<byte[]> impactAsCsv(
            @QueryValue String to, @QueryValue @Nullable Depth depth, Authentication authentication) {
        Progress found = done(question(to, depth));
        Predicate<String> visible = visible(SignedIn.actor(authentication), found);
        Impact whole = found.impact().orElseThrow();
        Hidden hidden = ImpactView.hidden(whole, visible);
        String besides = hidden.touched() == 0
                ? ""
                : ",cases not shown to you,,answers that change,,,," + hidden.touched() + "\r\n";
        return attachment(ImpactText.csv(ImpactView.shown(whole, visible)) + besides, "csv", CSV);
    }

    /** The same by rule as Markdown, for a change request. */
    @Get("/impact.md")
    @Produces(MARKDOWN)
    HttpResponse<byte[]> impactAsMarkdown(
            @QueryValue String to, @QueryValue @Nullable Depth depth, Authentication authentication) {
        Progress found = done(question(to, depth));
        Predicate<String> visible = visible(SignedIn.actor(authentication), found);
        Impact whole = found.impact().orElseThrow();
        Hidden hidden = ImpactView.hidden(whole, visible);
        String besides = hidden.touched() == 0
                ? ""
                : "\nBesides, " + hidden.touched() + " answers change in cases that are not shown to you, "
                        + hidden.leaders() + " of them in who leads.\n";
        return attachment(ImpactText.markdown(ImpactView.shown(whole, visible)) + besides, "md", MARKDOWN);
    }

    private ImpactView view(Question question, Progress progress, Actor actor) {
        Predicate<String> visible = visible(actor, progress);
        return new ImpactView(
                progress.state(),
                question.before(),
                question.after(),
                question.depth(),
                progress.looked(),
                progress.total(),
                progress.impact().map(whole -> ImpactView.shown(whole, visible)),
                progress.impact()
                        .map(whole -> ImpactView.hidden(whole, visible))
                        .orElse(Hidden.NOTHING),
                seen.isSeen(actor.personId(), question.before(), question.after()));
    }

    /** Asked of the store once per case and answer. */
    private Predicate<String> visible(Actor actor, Progress progress) {
        Map<String, Boolean> known = new HashMap<>();
        return id -> known.computeIfAbsent(
                id, asked -> mayKnow(actor, asked, progress.confidential().contains(asked)));
    }

    private boolean mayKnow(Actor actor, String id, boolean confidential) {
        Outcome<StoredCase> found = cases.find(actor, id);
        return found.isDone() && (!confidential || found.orThrow().hasMember(actor.personId()));
    }

    private Progress done(Question question) {
        Progress progress = runs.progress(question);
        if (progress.impact().isEmpty()) {
            throw Refusal.conflict(
                            "The impact of this rulebook is not worked out as things are now. Work it out first.")
                    .asException();
        }
        return progress;
    }

    private Question question(String to, @Nullable Depth depth) {
        return new Question(published().digest(), to, depth == null ? Depth.ANSWER : depth);
    }

    private Rulebook published() {
        return rulebooks.state().published().map(Ready::rulebook).orElseThrow(() -> Refusal.conflict(
                        "No rulebook is published, so there is none to compare with.")
                .asException());
    }

    private Rulebook working(String digest) {
        return rulebooks
                .state()
                .working()
                .map(Ready::rulebook)
                .filter(working -> working.digest().equals(digest))
                .orElseThrow(
                        () -> Refusal.conflict("The working rulebook is another one by now. Look at the present one.")
                                .asException());
    }

    private static HttpResponse<byte[]> attachment(String text, String ending, String type) {
        return HttpResponse.ok(text.getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.of(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"impact." + ending + "\"");
    }
}
