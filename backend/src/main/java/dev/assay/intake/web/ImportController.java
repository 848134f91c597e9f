package dev.assay.intake.web;

import dev.assay.intake.ImportReport;
import dev.assay.intake.acts.AcceptancePolicy;
import dev.assay.intake.acts.ImportStore;
import dev.assay.intake.db.Import;
import dev.assay.intake.db.ImportKind;
import dev.assay.platform.paging.Cursor;
import dev.assay.platform.paging.Page;
import dev.assay.platform.refusal.Refusal;
import dev.assay.quantity.PartialDate;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports: proposals of files, and what became of them. */
@Controller("/api/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "imports")
final class ImportController {
    private static final String LEAD = "procurement-lead";
    private static final String ADMIN = "admin";
    private static final String SORT = "proposedAt";

    private final ImportStore imports;
    private final ReadUpload uploads;
    private final AcceptancePolicy policy;

    ImportController(ImportStore imports, ReadUpload uploads, AcceptancePolicy policy) {
        this.imports = imports;
        this.uploads = uploads;
        this.policy = policy;
    }

    /** Imports, newest first. */
    @Get
    Page<Import> listImports(@QueryValue @Nullable Integer limit, @QueryValue Optional<String> after) {
        int size = Page.limit(Optional.ofNullable(limit));
        Optional<Cursor> from = Cursor.read(after, SORT).orThrow();
        List<String> all = imports.idsNewestFirst();
        int start = from.map(c -> 1 + all.indexOf(c.id())).orElse(0);
        List<Import> rows = imports.of(all.subList(start, Math.min(all.size(), start + size + 1)));
        return Page.of(
                rows, size, all.size(), i -> new Cursor(SORT, i.proposedAt().toString(), i.id()));
    }

    /** One import with what it would change. */
    @Get("/{id}")
    Import getImport(String id) {
        return imports.find(id).orElseThrow(() -> Refusal.notFound("import", id).asException());
    }

    /**
     * Reads an uploaded file into a proposal. Nothing in the catalog changes until it is accepted.
     *
     * @param kind code of one of the formats that the policy lists
     * @param dated from when prices hold, or when the board was published, where the file does not say
     */
    @Post("/from/{kind}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @Secured({LEAD, ADMIN})
    Import proposeImport(
            String kind,
            @Part("file") CompletedFileUpload file,
            @QueryValue Optional<String> dated,
            Authentication authentication)
            throws IOException {
        ImportKind chosen = kind(kind);
        String by = authentication.getName();
        return uploads.proposal(chosen, file, day(dated), proposal -> imports.propose(chosen, proposal, by))
                .orThrow();
    }

    /**
     * Reads an uploaded file and tells what would come of it. Nothing is stored.
     *
     * @param kind as for an import
     * @param dated as for an import
     */
    @Post("/from/{kind}/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured({LEAD, ADMIN})
    ImportReport previewImport(String kind, @Part("file") CompletedFileUpload file, @QueryValue Optional<String> dated)
            throws IOException {
        return uploads.proposal(kind(kind), file, day(dated), imports::report).orThrow();
    }

    /** Who may accept an import in this house, and what can be imported. */
    @Get("/policy")
    ImportPolicy importPolicy() {
        return ImportPolicy.of(policy.acceptance());
    }

    /** Brings the proposal into the catalog; accepting twice is accepting once. The house's policy says who may. */
    @Post("/{id}/accept")
    @Secured({LEAD, ADMIN})
    Import acceptImport(String id, Authentication authentication) {
        return imports.accept(id, authentication.getName()).orThrow();
    }

    /** Sets the proposal aside; the catalog stays as it is. */
    @Post("/{id}/reject")
    @Secured({LEAD, ADMIN})
    Import rejectImport(String id, Authentication authentication) {
        return imports.reject(id, authentication.getName()).orThrow();
    }

    private static ImportKind kind(String code) {
        return ImportKind.ofCode(code)
                .orElseThrow(() -> Refusal.notFound("kind of import", code).asException());
    }

    private static Optional<PartialDate> day(Optional<String> dated) {
        return dated.filter(text -> !text.isBlank()).map(ImportController::date);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow(() -> Refusal.invalid(
                        "/dated", "`" + text + "` is no date.", "Write 2025-02-06, or 2025-02.")
                .asException());
    }
}
