package dev.assay.evaluation.web;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.web.SignedIn;
import dev.assay.evaluation.Brought;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.evaluation.acts.CaseTitles;
import dev.assay.evaluation.acts.HeldKnowledge;
import dev.assay.evaluation.acts.StoredCase;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.evaluation.yaml.CaseReading;
import dev.assay.evaluation.yaml.CaseYaml;
import dev.assay.evaluation.yaml.WholeCase;
import dev.assay.platform.http.AnswerHeaders;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Cases as files: one self-contained YAML document, the facts about its candidates inside. */
@Controller("/api/cases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "cases")
final class CaseExchangeController {
    private static final String YAML = "application/yaml";
    private static final char REPLACEMENT = '\uFFFD';

    private final CaseStore store;
    private final CaseViews views;
    private final HeldKnowledge knowledge;
    private final Clock clock;

    CaseExchangeController(CaseStore store, CaseViews views, HeldKnowledge knowledge, Clock clock) {
        this.store = store;
        this.views = views;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** The case with everything held about its candidates, of every date. */
    @Get(value = "/{id}/export", produces = YAML)
    HttpResponse<String> exportCase(String id, Authentication authentication) {
        CaseFile file = store.find(SignedIn.actor(authentication), id).orThrow().file();
        Knowledge excerpt = KnowledgeDigest.sealed(knowledge.current().excerpt(file.candidates()));
        return HttpResponse.ok(CaseYaml.write(file.withEmbedded(excerpt)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(file.title()) + "\"");
    }

    /** The document exactly as it is stored, whether or not this build can read it. */
    @Get(value = "/{id}/stored", produces = MediaType.APPLICATION_JSON)
    HttpResponse<String> storedCase(String id, Authentication authentication) {
        return HttpResponse.ok(
                        store.asStored(SignedIn.actor(authentication), id).orThrow())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"case.json\"");
    }

    /**
     * Makes a new case that you own from an exported file. The facts inside are not taken into the catalog; ballots, facts and judged
     * intervals are marked as brought by you, and no confirmation comes with them.
     */
    @Post("/import")
    @Status(HttpStatus.CREATED)
    @Consumes({YAML, "text/yaml", "text/plain"})
    @Secured({Role.Code.EVALUATOR, Role.Code.PROCUREMENT_LEAD})
    @AnswerHeaders({HttpHeaders.ETAG, HttpHeaders.LOCATION})
    HttpResponse<CaseView> importCase(
            @Body String yaml, @Header("Idempotency-Key") Optional<String> key, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        String id = UUID.randomUUID().toString();
        StoredCase created = read(yaml)
                .then(file -> CaseTitles.checked(file.title())
                        .map(title -> file.identified(id, title).withoutEmbedded()))
                .map(file -> Brought.marked(file, actor.name(), LocalDate.now(clock)))
                .then(WholeCase::checked)
                .map(views::lookedThrough)
                .then(file -> store.create(actor, file, key, yaml))
                .orThrow();
        return views.created(actor, created);
    }

    private static Outcome<CaseFile> read(String yaml) {
        if (yaml.indexOf(REPLACEMENT) >= 0) {
            // The framework reads bytes that are no UTF-8 as this character; what they said is lost by then.
            return Outcome.refused(Refusal.invalid(
                    "",
                    "The file is not UTF-8 text, or was not when it was made.",
                    "Save it with the encoding UTF-8."));
        }
        CaseReading reading = CaseYaml.read(yaml.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof CaseReading.Refused refused) {
            return Outcome.refused(Refusal.invalid(
                    "The file is no case that can be read.",
                    refused.problems().stream().map(FieldError::of).toList()));
        }
        return Outcome.done(((CaseReading.Read) reading).caseFile());
    }

    private static String fileName(String title) {
        String plain =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "case" : plain) + ".case.yaml";
    }
}
