package dev.assay.intake.web;

import dev.assay.evidence.SnapshotSource;
import dev.assay.intake.Reading;
import dev.assay.intake.db.FileReading;
import dev.assay.intake.db.Import;
import dev.assay.intake.db.ImportKind;
import dev.assay.intake.db.ImportStore;
import dev.assay.platform.http.Cursor;
import dev.assay.platform.http.Page;
import dev.assay.platform.http.UploadName;
import dev.assay.platform.problem.FieldError;
import dev.assay.platform.problem.Refusal;
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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
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
    private final SnapshotSource snapshots;
    private final Clock clock;

    ImportController(ImportStore imports, SnapshotSource snapshots, Clock clock) {
        this.clock = clock;
        this.imports = imports;
        this.snapshots = snapshots;
    }

    /** Imports, newest first. */
    @Get
    Page<Import> listImports(@QueryValue @Nullable Integer limit, @QueryValue Optional<String> after) {
        int size = Page.limit(Optional.ofNullable(limit));
        Optional<Cursor> from = Cursor.read(after, SORT).orThrow();
        List<Import> all = imports.newestFirst();
        int start = from.map(c -> 1 + ids(all).indexOf(c.id())).orElse(0);
        List<Import> rows = all.subList(start, Math.min(all.size(), start + size + 1));
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
     * @param kind litellm, models-dev (as ZIP archive), arena-hard, aider, livebench, livecodebench, lmarena or csv
     * @param dated from when prices hold, or when the board was published, where the file does not say
     */
    @Post("/{kind}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @Secured({LEAD, ADMIN})
    Import proposeImport(
            String kind,
            @Part("file") CompletedFileUpload file,
            @QueryValue Optional<String> dated,
            Authentication authentication)
            throws IOException {
        ImportKind chosen = ImportKind.ofCode(kind)
                .orElseThrow(() -> Refusal.notFound("kind of import", kind).asException());
        Optional<PartialDate> since = dated.filter(d -> !d.isBlank()).map(ImportController::date);
        // The upload gets a name of ours; the user's name is words in a message and never a path.
        Path copy = Files.createTempFile("assay-import", chosen == ImportKind.CSV ? ".csv" : ".upload");
        try (InputStream in = file.getInputStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            Reading reading = FileReading.read(
                    chosen,
                    copy,
                    shown(UploadName.of(file.getFilename()).orThrow()),
                    since,
                    snapshots.current(),
                    LocalDate.now(clock));
            if (reading instanceof Reading.Unreadable unreadable) {
                throw Refusal.invalid(
                                unreadable.problem(),
                                List.of(FieldError.at(
                                        "/file",
                                        unreadable.place() + ": " + unreadable.problem(),
                                        unreadable.remedy())))
                        .asException();
            }
            return imports.propose(chosen, ((Reading.Understood) reading).proposal(), authentication.getName());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Brings the proposal into the catalog; accepting twice is accepting once. */
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

    private static List<String> ids(List<Import> all) {
        return all.stream().map(Import::id).toList();
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow(() -> Refusal.invalid(
                        "/dated", "`" + text + "` is no date.", "Write 2025-02-06, or 2025-02.")
                .asException());
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        return plain.length() > 100 ? plain.substring(0, 100) : plain;
    }
}
