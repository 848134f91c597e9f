package dev.assay.evaluation.web;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.web.SignedIn;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseStatus;
import dev.assay.evaluation.acts.CaseDrafts;
import dev.assay.evaluation.acts.CaseNews;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.evaluation.acts.CaseTitles;
import dev.assay.evaluation.acts.ListCases;
import dev.assay.evaluation.acts.StoredCase;
import dev.assay.evaluation.db.CaseSort;
import dev.assay.evaluation.yaml.WholeCase;
import dev.assay.platform.http.AnswerHeaders;
import dev.assay.platform.http.EntityTag;
import dev.assay.platform.paging.Cursor;
import dev.assay.platform.paging.Page;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases: list, create, read, edit, delete. Who is no member is told that the case does not exist. */
@Controller("/api/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "cases")
final class CaseController {
    private final CaseStore store;
    private final ListCases list;
    private final CaseViews views;
    private final CaseDrafts drafts;
    private final CaseNews news;
    private final Clock clock;

    CaseController(CaseStore store, ListCases list, CaseViews views, CaseDrafts drafts, CaseNews news, Clock clock) {
        this.store = store;
        this.list = list;
        this.views = views;
        this.drafts = drafts;
        this.news = news;
        this.clock = clock;
    }

    /** @param template id of a template; absent for a case with nothing filled in */
    record NewCaseRequest(String title, Optional<String> template) {}

    /** The cases you may see; {@code sort} is one of -updated (the default), updated, title, -title. */
    @Get
    Page<CaseView.Line> listCases(
            @QueryValue Optional<String> q,
            @QueryValue @Nullable CaseStatus status,
            @QueryValue Optional<String> owner,
            @QueryValue Optional<String> sort,
            @QueryValue @Nullable Integer limit,
            @QueryValue Optional<String> after,
            Authentication authentication) {
        CaseSort order = sort(sort.orElse(CaseSort.UPDATED_NEWEST.code())).orThrow();
        Optional<Cursor> cursor = Cursor.read(
                        after, order.code(), place -> !order.isByTime() || Cursor.isMoment(place.key()))
                .orThrow();
        return list.list(
                        SignedIn.actor(authentication),
                        new ListCases.Asked(
                                q.orElse(""),
                                Optional.ofNullable(status),
                                owner,
                                order,
                                cursor,
                                Page.limit(Optional.ofNullable(limit))))
                .map(CaseViews::line);
    }

    /** Makes a case that you own. With an Idempotency-Key it may be sent again without making a second one. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured({Role.Code.EVALUATOR, Role.Code.PROCUREMENT_LEAD})
    @AnswerHeaders({HttpHeaders.ETAG, HttpHeaders.LOCATION})
    HttpResponse<CaseView> createCase(
            @Body NewCaseRequest request,
            @Header("Idempotency-Key") Optional<String> key,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        String id = UUID.randomUUID().toString();
        StoredCase created = CaseTitles.checked(request.title())
                .then(title -> draft(request, id, title))
                .then(WholeCase::checked)
                .then(draft -> store.create(actor, draft, key, request.toString()))
                .orThrow();
        return views.created(actor, created);
    }

    /** One case, with its ETag. */
    @Get("/{id}")
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<CaseView> readCase(String id, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        return views.answer(actor, store.find(actor, id).orThrow());
    }

    /**
     * Replaces a case; the answer to an overtaken edit says who changed what. Author and day of what is new or changed are set here.
     */
    @Put("/{id}")
    @Secured({Role.Code.EVALUATOR, Role.Code.PROCUREMENT_LEAD})
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<CaseView> saveCase(
            String id,
            @Body CaseFile body,
            @Parameter(required = true) @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        StoredCase saved = EntityTag.required(ifMatch)
                .then(version -> CaseTitles.checked(body, id)
                        .map(views::lookedThrough)
                        .then(file -> store.save(actor, id, version, file)))
                .orThrow();
        news.changed(actor, saved);
        return views.answer(actor, saved);
    }

    /** Deletes a case on which no decision was made, also one that this build cannot read. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Secured(Role.Code.PROCUREMENT_LEAD)
    void deleteCase(
            String id,
            @Parameter(required = true) @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        EntityTag.required(ifMatch)
                .then(version -> store.delete(actor, id, version))
                .orThrow();
        news.deleted(actor, id);
    }

    private Outcome<CaseFile> draft(NewCaseRequest request, String id, String title) {
        String template = request.template().orElse("");
        return drafts.draft(template, id, title, LocalDate.now(clock))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.invalid(
                        "/template", "There is no template `" + template + "`.", "Choose one of GET /api/templates.")));
    }

    private static Outcome<CaseSort> sort(String code) {
        return CaseSort.ofCode(code)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.invalid(
                        "/sort",
                        "Cases cannot be sorted by `" + code + "`.",
                        "Expected one of: " + CaseSort.codes() + ".")));
    }
}
