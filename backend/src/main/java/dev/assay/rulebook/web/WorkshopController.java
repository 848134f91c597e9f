package dev.assay.rulebook.web;

import dev.assay.access.Role;
import dev.assay.platform.paging.Page;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.PublishedRulebooks.Published;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.acts.DraftedRulebook;
import dev.assay.rulebook.acts.DraftedRulebook.Draft;
import dev.assay.rulebook.acts.StoredRulebooks;
import dev.assay.rulebook.analysis.CaseCoverage;
import dev.assay.rulebook.analysis.CaseSuggestions;
import dev.assay.rulebook.analysis.Trial;
import dev.assay.rulebook.change.RulebookDiff;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import dev.assay.rulebook.files.TypedFacts;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.web.WorkshopView.CoverageView;
import dev.assay.rulebook.web.WorkshopView.DiffView;
import dev.assay.rulebook.web.WorkshopView.SimulationView;
import dev.assay.rulebook.web.WorkshopView.SuggestionView;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools of those who write rules: coverage, missing cases, differences in words, and trying facts. Nothing is stored. */
@Controller("/api/rulebook")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "rulebook")
final class WorkshopController {
    private final RulebookStore store;
    private final StoredRulebooks kept;
    private final DraftedRulebook drafted;
    private final RulebookReader reader;

    WorkshopController(RulebookStore store, StoredRulebooks kept, DraftedRulebook drafted, RulebookReader reader) {
        this.store = store;
        this.kept = kept;
        this.drafted = drafted;
        this.reader = reader;
    }

    /**
     * @param facts field of the vocabulary → value as typed: yes, 30, DE|FR, ? for unknown; what is left out is unknown
     * @param draft rules as they would be with this text; absent = as last saved
     */
    record SimulateRequest(LocalDate asOf, Map<String, String> facts, Optional<Draft> draft) {}

    /** Which rules, rows and cells the cases put to the test. */
    @Get("/coverage")
    CoverageView readCoverage() {
        Rulebook book = working().orThrow();
        return CoverageView.of(CaseCoverage.of(book, Vocabulary.standard()), book);
    }

    /** Boundary cases that no case file has yet. */
    @Get("/suggestions")
    Page<SuggestionView> listSuggestedCases() {
        Rulebook book = working().orThrow();
        List<SuggestionView> found = CaseSuggestions.of(book, Vocabulary.standard()).stream()
                .map(each -> SuggestionView.of(each, book))
                .toList();
        return new Page<>(found, Optional.empty(), found.size());
    }

    /** How two rulebooks differ, in words. Each is named published, working, or by the digest of a publication. */
    @Get("/diff")
    DiffView diffRulebooks(@QueryValue Optional<String> from, @QueryValue Optional<String> to) {
        return diff(
                named(from.orElse("published")).orThrow(),
                named(to.orElse("working")).orThrow());
    }

    /** How the rules would differ from those last saved if this text stood in the file. */
    @Post("/diff")
    @Secured({Role.Code.COMPLIANCE_AUTHOR, Role.Code.COMPLIANCE_PUBLISHER})
    DiffView diffDraft(@Body Draft draft) {
        return diff(working().orThrow(), drafted.with(draft).orThrow());
    }

    /** What the rules say to typed facts: what fires, what may fire, and what nearly fires and for which condition not. */
    @Post("/simulate")
    SimulationView simulateRules(@Body SimulateRequest request) {
        Rulebook book =
                request.draft().map(drafted::with).orElseGet(this::working).orThrow();
        Diagnostics wrong = new Diagnostics();
        TypedFacts facts = TypedFacts.read(request.facts(), Vocabulary.standard(), wrong);
        if (wrong.hasErrors()) {
            throw Refusal.invalid(
                            "Some facts cannot be read.",
                            wrong.all().stream()
                                    .map(each -> FieldError.at(
                                            "/facts/" + each.place().file(), each.message(), each.remedy()))
                                    .toList())
                    .asException();
        }
        Trial trial =
                Trial.ofTyped(book, Vocabulary.standard(), request.asOf(), facts.caseFacts(), facts.alternative());
        return SimulationView.of(book, request.asOf(), trial);
    }

    private static DiffView diff(Rulebook before, Rulebook after) {
        return DiffView.of(RulebookDiff.between(before, after, Vocabulary.standard()));
    }

    private Outcome<Rulebook> working() {
        return named("working");
    }

    private Outcome<Rulebook> named(String name) {
        RulebookStore.State state = store.state();
        Optional<Rulebook> found =
                switch (name) {
                    case "working" -> state.working().map(Ready::rulebook);
                    case "published" -> state.published().map(Ready::rulebook);
                    default ->
                        kept.find(name).map(Published::files).flatMap(published -> reader.read(published)
                                .rulebook());
                };
        return found.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        name.equals("working") || name.equals("published")
                                ? Refusal.of(
                                        RefusalKind.UNAVAILABLE,
                                        "No rulebook could be read yet. The rulebook page says what is wrong.")
                                : Refusal.notFound("publication", name)));
    }
}
