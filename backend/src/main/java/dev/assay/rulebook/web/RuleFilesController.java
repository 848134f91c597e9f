package dev.assay.rulebook.web;

import dev.assay.access.Role;
import dev.assay.access.web.SignedIn;
import dev.assay.platform.http.AnswerHeaders;
import dev.assay.platform.json.CodeOf;
import dev.assay.platform.paging.Page;
import dev.assay.rulebook.CaseRun;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.acts.DiagnosticView;
import dev.assay.rulebook.acts.Publishing;
import dev.assay.rulebook.acts.RuleFiles;
import dev.assay.rulebook.acts.RuleTexts;
import dev.assay.rulebook.acts.StoredRulebooks;
import dev.assay.rulebook.files.RuleScaffold;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulebookStore;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The files of the rulebook: list, read, try and save. */
@Controller("/api/rulebook")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "rulebook")
final class RuleFilesController {
    private final RuleFiles files;
    private final StoredRulebooks kept;
    private final Publishing publishing;

    RuleFilesController(RuleFiles files, StoredRulebooks kept, Publishing publishing) {
        this.files = files;
        this.kept = kept;
        this.publishing = publishing;
    }

    /**
     * @param change same, changed or added, compared with the published rulebook
     * @param errors how many stand in it now
     * @param saved who saved it here last, if that is not published yet
     */
    record FileLine(
            String path,
            String folder,
            int bytes,
            @CodeOf(Compared.class) String change,
            long errors,
            long failingCases,
            Optional<SavedView> saved) {}

    record SavedView(String by, Instant at) {}

    record FileView(String path, String text) {}

    record FileRequest(String text) {}

    record CheckRequest(String path, String text) {}

    /**
     * @param id of the new rule, which its files are called by
     * @param folder an existing or a new one
     */
    record NewRuleRequest(String id, String folder, RuleScaffold.Shape shape) {}

    /** @param written the files, the rule's first, then that of its cases */
    record NewRuleView(List<String> written) {}

    /** @param digest of a publication of the history */
    record RestoreRequest(String digest) {}

    /** @param changed the files that were written or removed */
    record RestoredView(List<String> changed) {}

    /**
     * @param digest of the rulebook as it would be; absent if it would not be valid
     * @param cases those of the rules in this file, or those written in it
     */
    record CheckView(
            boolean valid,
            Optional<String> digest,
            List<DiagnosticView> diagnostics,
            List<DiagnosticView> failingCases,
            List<CaseResult> cases) {}

    /** The files in the rules folder. */
    @Get("/files")
    Page<FileLine> listRuleFiles() {
        RulebookStore.State state = files.state();
        List<RuleFile> published =
                state.published().map(ready -> ready.rulebook().files()).orElse(List.of());
        Map<String, SavedView> saved = new HashMap<>();
        kept.unpublished()
                .forEach(change ->
                        saved.put(change.path(), new SavedView(publishing.name(change.personId()), change.at())));
        List<FileLine> lines = files.all().orThrow().stream()
                .map(file -> new FileLine(
                        file.path(),
                        RulebookView.topFolder(file.path()),
                        file.bytes().length,
                        RulebookView.code(change(file, published)),
                        count(state.diagnostics(), file),
                        count(state.failingCases(), file),
                        Optional.ofNullable(saved.get(file.path()))))
                .toList();
        return new Page<>(lines, Optional.empty(), lines.size());
    }

    /** One file as text, with its ETag. */
    @Get("/files/{+path}")
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<FileView> readRuleFile(String path) {
        RuleFile file = files.find(path).orThrow();
        return answer(file);
    }

    /** Saves a file if the rules are valid with it. An existing file is replaced with If-Match; without it a new one is made. */
    @Put("/files/{+path}")
    @Secured(Role.Code.COMPLIANCE_AUTHOR)
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<FileView> saveRuleFile(
            String path,
            @Body FileRequest request,
            @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        return answer(files.save(SignedIn.actor(authentication), path, request.text(), ifMatch)
                .orThrow());
    }

    /** Writes a new rule to begin from, switched off, with cases that prove it as it stands. */
    @Post("/new-rule")
    @Status(HttpStatus.CREATED)
    @Secured(Role.Code.COMPLIANCE_AUTHOR)
    NewRuleView beginRule(@Body NewRuleRequest request, Authentication authentication) {
        return new NewRuleView(
                files.begin(SignedIn.actor(authentication), request.shape(), request.folder(), request.id())
                        .orThrow());
    }

    /** What would be wrong if this text stood in the file; nothing is written. */
    @Post("/check")
    @Secured({Role.Code.COMPLIANCE_AUTHOR, Role.Code.COMPLIANCE_PUBLISHER})
    CheckView checkRuleFile(@Body CheckRequest request) {
        RulebookReader.RulebookReading reading =
                files.tried(request.path(), request.text()).orThrow();
        return new CheckView(
                reading.rulebook().isPresent(),
                reading.rulebook().map(Rulebook::digest),
                DiagnosticView.of(reading.diagnostics()),
                DiagnosticView.of(reading.rulebook().map(CaseRun::failures).orElse(List.of())),
                reading.rulebook().map(book -> beside(book, request.path())).orElse(List.of()));
    }

    private static List<CaseResult> beside(Rulebook book, String path) {
        Predicate<RuleCase> ofRuleHere =
                each -> Optional.ofNullable(book.rules().get(each.rule()))
                        .filter(rule -> rule.place().file().equals(path))
                        .isPresent();
        return CaseResult.of(book, ofRuleHere.or(each -> each.place().file().equals(path)));
    }

    /** Puts the texts of an earlier publication back as the working rulebook; publishing it again takes a second person. */
    @Post("/restore")
    @Secured(Role.Code.COMPLIANCE_AUTHOR)
    RestoredView restorePublication(@Body RestoreRequest request, Authentication authentication) {
        return new RestoredView(
                files.restore(SignedIn.actor(authentication), request.digest()).orThrow());
    }

    private static HttpResponse<FileView> answer(RuleFile file) {
        return HttpResponse.ok(new FileView(file.path(), RuleTexts.text(file).orThrow()))
                .header(HttpHeaders.ETAG, RuleTexts.entityTag(file));
    }

    private static Compared change(RuleFile file, List<RuleFile> published) {
        return published.stream()
                .filter(each -> each.path().equals(file.path()))
                .findFirst()
                .map(each -> Arrays.equals(each.bytes(), file.bytes()) ? Compared.SAME : Compared.CHANGED)
                .orElse(Compared.ADDED);
    }

    private static long count(List<Diagnostic> diagnostics, RuleFile file) {
        return diagnostics.stream()
                .filter(each -> each.place().file().equals(file.path()))
                .count();
    }
}
