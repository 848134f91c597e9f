package dev.assay.rulebook.web;

import dev.assay.access.Role;
import dev.assay.platform.http.AnswerHeaders;
import dev.assay.platform.json.CodeOf;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.acts.RuleFiles;
import dev.assay.rulebook.acts.RuleTexts;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulebookStore.Ready;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.workbook.Imported;
import dev.assay.rulebook.workbook.Remark;
import dev.assay.rulebook.workbook.TableExport;
import dev.assay.rulebook.workbook.TableImport;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decision tables as workbooks: out with drop-downs and locked ids, and back as a text to look at and save like any other. */
@Controller("/api/rulebook/workbook")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "rulebook")
final class WorkbookController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TABLE = ".csv";

    private final RuleFiles files;

    WorkbookController(RuleFiles files) {
        this.files = files;
    }

    /**
     * @param place as a person says it: Rules!B7
     * @param weight refused, caution or note
     */
    record RemarkView(
            String place,
            String sheet,
            String cell,
            @CodeOf(Remark.Gravity.class) String weight,
            String message,
            String remedy) {}

    /**
     * What came of a workbook. Nothing was written.
     *
     * @param text the table as CSV, to be saved as a rule file; absent if a cell could not be taken over
     * @param basedOn the ETag of the table from which the workbook was made; absent if it does not say
     * @param valid whether the rules are valid with this text
     */
    record ImportedView(
            Optional<String> text,
            Optional<String> basedOn,
            boolean valid,
            List<RemarkView> remarks,
            List<String> added,
            List<String> changed,
            List<String> removed) {}

    /** A table as a workbook, with the ETag of the table. */
    @Get(value = "/{+path}", produces = XLSX)
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<byte[]> readWorkbook(String path) {
        RuleFile file = table(path).then(files::find).orThrow();
        Collection<Parameter> parameters = files.state()
                .working()
                .map(Ready::rulebook)
                .map(Rulebook::parameters)
                .map(Map::values)
                .orElse(List.of());
        Diagnostics wrong = new Diagnostics();
        byte[] workbook = new TableExport(Vocabulary.standard(), parameters)
                .of(file, wrong)
                .orElseThrow(() -> Refusal.invalid(
                                "The table cannot be put into a workbook until it can be read.",
                                wrong.all().stream()
                                        .map(each ->
                                                FieldError.at(each.place().toString(), each.message(), each.remedy()))
                                        .toList())
                        .asException());
        String name = path.substring(path.lastIndexOf('/') + 1).replace(TABLE, ".xlsx");
        return HttpResponse.ok(workbook)
                .header(HttpHeaders.ETAG, RuleTexts.entityTag(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    /** Reads a workbook back. Saving what it says is an act of its own. */
    @Post("/{+path}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured(Role.Code.COMPLIANCE_AUTHOR)
    ImportedView importWorkbook(String path, @Part("file") CompletedFileUpload file) throws IOException {
        if (file.getSize() > TableImport.MOST_BYTES) {
            throw Refusal.of(
                            RefusalKind.TOO_LARGE,
                            "The workbook has " + file.getSize() + " bytes, more than " + TableImport.MOST_BYTES
                                    + ". Remove what is not the table.")
                    .asException();
        }
        String table = table(path).orThrow();
        byte[] bytes = file.getBytes();
        Optional<RuleFile> present = files.all().orThrow().stream()
                .filter(each -> each.path().equals(table))
                .findFirst();
        Imported imported = new TableImport(Vocabulary.standard()).read(table, bytes, present);
        if (imported.text().isEmpty()) {
            return view(imported, false);
        }
        RulebookReader.RulebookReading reading =
                files.tried(table, imported.text().get()).orThrow();
        return view(imported.checked(reading.diagnostics()), reading.rulebook().isPresent());
    }

    private static Outcome<String> table(String path) {
        return path.endsWith(TABLE)
                ? Outcome.done(path)
                : Outcome.refused(Refusal.invalid(
                        "/path",
                        "`" + path + "` is not a table.",
                        "Only tables (.csv) travel as workbooks; edit other files as text."));
    }

    private static ImportedView view(Imported imported, boolean valid) {
        return new ImportedView(
                imported.text(),
                imported.basedOn().map(digest -> "\"" + digest + "\""),
                valid,
                imported.remarks().stream().map(WorkbookController::view).toList(),
                imported.changes().added(),
                imported.changes().changed(),
                imported.changes().removed());
    }

    private static RemarkView view(Remark remark) {
        return new RemarkView(
                remark.place(),
                remark.sheet(),
                remark.cell(),
                RulebookView.code(remark.weight()),
                remark.message(),
                remark.remedy());
    }
}
