package dev.assay.decision.web;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.web.SignedIn;
import dev.assay.assessment.impact.FindImpact.Depth;
import dev.assay.assessment.impact.ImpactText;
import dev.assay.decision.acts.ComparedRulebooks;
import dev.assay.decision.acts.HiddenImpact;
import dev.assay.decision.acts.HiddenText;
import dev.assay.decision.acts.ImpactRuns;
import dev.assay.decision.acts.ImpactRuns.Progress;
import dev.assay.decision.acts.ImpactRuns.Question;
import dev.assay.decision.acts.ImpactRuns.Started;
import dev.assay.decision.acts.ImpactState;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.evaluation.acts.CaseStore.Sight;
import dev.assay.platform.refusal.Refusal;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.acts.Authorship;
import dev.assay.rulebook.acts.DraftedRulebook;
import dev.assay.rulebook.acts.DraftedRulebook.Draft;
import dev.assay.rulebook.acts.SeenImpacts;
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
 * What the working rulebook, an earlier publication, or a text that is not saved yet would change in open cases and standing decisions. Cases that the asker may not see are counted and not
 * named; of those whose contracted prices only members see, others are told no more.
 */
@Controller("/api/rulebook/impact")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "rulebook")
final class ImpactController {
    private static final String CSV = "text/csv";
    private static final String MARKDOWN = "text/markdown";

    private static final int AT_ONCE = 200;
    private static final int SURE_AT_ONCE = 5;

    private final ImpactRuns runs;
    private final ComparedRulebooks rulebooks;
    private final DraftedRulebook drafted;
    private final Authorship authorship;
    private final SeenImpacts seen;
    private final CaseStore cases;

    ImpactController(
            ImpactRuns runs,
            ComparedRulebooks rulebooks,
            DraftedRulebook drafted,
            Authorship authorship,
            SeenImpacts seen,
            CaseStore cases) {
        this.runs = runs;
        this.rulebooks = rulebooks;
        this.drafted = drafted;
        this.authorship = authorship;
        this.seen = seen;
        this.cases = cases;
    }

    /**
     * @param to digest of the working rulebook as it was looked at, or of an earlier publication
     * @param depth whether how sure each leader is should be worked out, too; absent = no
     */
    record ImpactRequest(String to, Optional<Depth> depth) {}

    /**
     * @param draft a text that is not saved yet
     * @param depth whether how sure each leader is should be worked out, too; absent = no
     */
    record DraftImpactRequest(Draft draft, Optional<Depth> depth) {}

    /** @param to digest of the rulebook whose impact was read */
    record SeenRequest(String to) {}

    /** Begins to work it out, goes on where it was stopped or where cases changed since, or joins whoever did. */
    @Post
    @Status(HttpStatus.ACCEPTED)
    @Secured({Role.Code.COMPLIANCE_AUTHOR, Role.Code.COMPLIANCE_PUBLISHER})
    ImpactView startImpact(@Body ImpactRequest request, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        Rulebook after = rulebooks.named(request.to()).orThrow();
        Rulebook published = rulebooks.published().orThrow();
        Question question =
                new Question(published.digest(), after.digest(), request.depth().orElse(Depth.ANSWER));
        Started started = runs.start(question, published, after);
        if (started.isBegun()) {
            seen.recordAsked(actor.personId(), question.before(), question.after());
        }
        return view(question, started.progress(), actor);
    }

    /**
     * The same for the rules as they would be with a text that is not saved yet, against the published ones. The answer names the digest
     * by which it is followed and read.
     */
    @Post("/draft")
    @Status(HttpStatus.ACCEPTED)
    @Secured({Role.Code.COMPLIANCE_AUTHOR, Role.Code.COMPLIANCE_PUBLISHER})
    ImpactView startDraftImpact(@Body DraftImpactRequest request, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        Rulebook after = drafted.with(request.draft()).orThrow();
        Rulebook published = rulebooks.published().orThrow();
        Question question =
                new Question(published.digest(), after.digest(), request.depth().orElse(Depth.ANSWER));
        Started started = runs.startOfDraft(question, published, after);
        if (started.isBegun()) {
            seen.recordAskedOfDraft(
                    actor.personId(),
                    question.before(),
                    question.after(),
                    request.draft().path());
        }
        return view(question, started.progress(), actor);
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

    /** Says that you have read it. Cases that changed since it was worked out are looked at again first, and the answer tells them. */
    @Post("/seen")
    @Secured(Role.Code.COMPLIANCE_PUBLISHER)
    ImpactView seeImpact(@Body SeenRequest request, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        Question shown = new Question(
                rulebooks.published().orThrow().digest(),
                rulebooks.working(request.to()).orThrow().digest(),
                Depth.ANSWER);
        Question deeper = new Question(shown.before(), shown.after(), Depth.ROBUSTNESS);
        Question found = runs.progress(deeper).state() == ImpactState.DONE ? deeper : shown;
        Progress present = present(found);
        seen.record(actor.personId(), found.before(), found.after());
        return view(found, present, actor);
    }

    /** Everything that would change, one line each, for a spreadsheet. */
    @Get("/impact.csv")
    @Produces(CSV)
    HttpResponse<byte[]> impactAsCsv(
            @QueryValue String to, @QueryValue @Nullable Depth depth, Authentication authentication) {
        ImpactView view = done(to, depth, authentication);
        return attachment(ImpactText.csv(view.impact().orElseThrow()) + HiddenText.csv(view.hidden()), "csv", CSV);
    }

    /** The same by rule as Markdown, for a change request. */
    @Get("/impact.md")
    @Produces(MARKDOWN)
    HttpResponse<byte[]> impactAsMarkdown(
            @QueryValue String to, @QueryValue @Nullable Depth depth, Authentication authentication) {
        ImpactView view = done(to, depth, authentication);
        return attachment(
                ImpactText.markdown(view.impact().orElseThrow()) + HiddenText.markdown(view.hidden()), "md", MARKDOWN);
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
                progress.changedSince(),
                progress.impact().map(whole -> ImpactView.shown(whole, visible)),
                progress.impact()
                        .map(whole -> HiddenImpact.of(whole, visible, isSecondPerson(progress, actor)))
                        .orElse(HiddenImpact.NOTHING),
                seen.isSeen(actor.personId(), question.before(), question.after()));
    }

    /** Of a draft nobody is: who writes rules and reads counts can ask about a single case (docs/decisions/0017). */
    private boolean isSecondPerson(Progress progress, Actor actor) {
        return !progress.isOfDraft() && authorship.isSecondPerson(actor);
    }

    /** Asked of the store once per case and answer. */
    private Predicate<String> visible(Actor actor, Progress progress) {
        Map<String, Boolean> known = new HashMap<>();
        return id -> known.computeIfAbsent(
                id, asked -> mayKnow(actor, asked, progress.confidential().contains(asked)));
    }

    private boolean mayKnow(Actor actor, String id, boolean confidential) {
        Sight sight = cases.sight(actor, id);
        return confidential ? sight == Sight.MEMBER : sight != Sight.NOTHING;
    }

    private ImpactView done(String to, @Nullable Depth depth, Authentication authentication) {
        Question question = question(to, depth);
        Progress progress = runs.progress(question);
        requireDone(progress);
        return view(question, progress, SignedIn.actor(authentication));
    }

    private Progress present(Question question) {
        Progress progress = runs.refreshed(question, question.depth() == Depth.ANSWER ? AT_ONCE : SURE_AT_ONCE);
        requireDone(progress);
        if (progress.changedSince() > 0) {
            throw Refusal.conflict(progress.changedSince()
                            + " cases changed since the impact was worked out, more than can be looked at again at once."
                            + " Work it out again: only those are looked at.")
                    .asException();
        }
        return progress;
    }

    private static void requireDone(Progress progress) {
        if (progress.impact().isEmpty()) {
            throw Refusal.conflict("The impact of this rulebook is not worked out. Work it out first.")
                    .asException();
        }
    }

    private Question question(String to, @Nullable Depth depth) {
        return new Question(rulebooks.published().orThrow().digest(), to, depth == null ? Depth.ANSWER : depth);
    }

    private static HttpResponse<byte[]> attachment(String text, String ending, String type) {
        return HttpResponse.ok(text.getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.of(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"impact." + ending + "\"");
    }
}
