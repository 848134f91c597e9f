package dev.assay.rulebook.web;

import dev.assay.access.Role;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.platform.json.CodeOf;
import dev.assay.platform.paging.Page;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Operator;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.web.RulebookView.RuleView;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules themselves, the cases that prove them, and the words they may use; of the working rulebook. */
@Controller("/api/rulebook")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "rulebook")
final class RulesController {
    private final RulebookStore store;

    RulesController(RulebookStore store) {
        this.store = store;
    }

    /** @param allowed the codes it may hold; empty for other types */
    record FieldView(
            String name,
            @CodeOf(Level.class) String level,
            @CodeOf(FieldType.class) String type,
            String unit,
            String words,
            String meaning,
            String example,
            Collection<String> allowed) {}

    /**
     * @param value the one that began last, as rule files write it
     * @param reference on what that value rests
     */
    record ParameterView(
            String name,
            String meaning,
            String unit,
            String type,
            String value,
            String reference,
            String file,
            int line) {}

    /** Everything a rule may say. */
    record VocabularyView(List<FieldView> fields, List<ParameterView> parameters, List<String> operators) {}

    /** The rules by id; {@code q} is looked for in everything a person reads of a rule. */
    @Get("/rules")
    Page<RuleView> listRules(
            @QueryValue Optional<String> q,
            @QueryValue Optional<String> folder,
            @QueryValue Optional<String> effect,
            @QueryValue Optional<String> force,
            @Schema(allowableValues = {"true", "false"}) @QueryValue Optional<String> active) {
        Optional<Boolean> wantedActive = yesOrNo("active", active).orThrow();
        RulebookStore.State state = store.state();
        Map<String, Rule> published = state.published()
                .map(ready -> ready.rulebook().rules())
                .map(Map::copyOf)
                .orElse(Map.of());
        String wanted = q.orElse("").strip().toLowerCase(Locale.ROOT);
        List<RuleView> rules = working().map(Rulebook::rules).map(Map::values).stream()
                .flatMap(Collection::stream)
                .map(rule -> RuleView.of(rule, change(rule, Optional.ofNullable(published.get(rule.id())))))
                .filter(rule -> folder.isEmpty() || folder.get().equals(rule.folder()))
                .filter(rule -> force.isEmpty() || force.get().equals(rule.force()))
                .filter(rule -> wantedActive.isEmpty() || wantedActive.get() == rule.active())
                .filter(rule -> effect.isEmpty()
                        || rule.effects().stream().anyMatch(each -> each.kind().equals(effect.get())))
                .filter(rule -> rule.toString().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return new Page<>(rules, Optional.empty(), rules.size());
    }

    /** Runs the cases that stand beside the rules. */
    @Post("/test")
    @Secured({Role.Code.COMPLIANCE_AUTHOR, Role.Code.COMPLIANCE_PUBLISHER, Role.Code.AUDITOR})
    Page<CaseResult> runRuleCases() {
        List<CaseResult> results = CaseResult.of(working().orElse(Rulebook.EMPTY), each -> true);
        return new Page<>(results, Optional.empty(), results.size());
    }

    /** The facts, parameters and operators a rule may use, for completion. */
    @Get("/vocabulary")
    VocabularyView readVocabulary() {
        List<ParameterView> parameters = working().map(Rulebook::parameters).map(Map::values).stream()
                .flatMap(Collection::stream)
                .map(RulesController::view)
                .toList();
        return new VocabularyView(
                Vocabulary.standard().all().stream().map(RulesController::view).toList(),
                parameters,
                Stream.of(Operator.values()).map(Operator::symbol).toList());
    }

    /** Read here, because the framework takes every word it does not know for "false". */
    private static Outcome<Optional<Boolean>> yesOrNo(String name, Optional<String> word) {
        return word.isEmpty() || word.get().equals("true") || word.get().equals("false")
                ? Outcome.done(word.map(Boolean::valueOf))
                : Outcome.refused(Refusal.invalid(
                        "/" + name,
                        "`" + name + "` is either true or false, not `" + word.get() + "`.",
                        "Write true or false, or leave it out for both."));
    }

    private Optional<Rulebook> working() {
        return store.state().working().map(Ready::rulebook);
    }

    /** Where a rule stands in its file is no difference. */
    private static Compared change(Rule rule, Optional<Rule> published) {
        Function<Rule, List<Object>> meaning = each -> List.of(
                each.title(),
                each.inForce(),
                each.active(),
                each.basis(),
                each.condition().accept(new ConditionText()),
                each.effects(),
                each.reference(),
                each.owner(),
                each.rationale(),
                each.force(),
                each.waivable());
        return published
                .map(each -> meaning.apply(each).equals(meaning.apply(rule)) ? Compared.SAME : Compared.CHANGED)
                .orElse(Compared.ADDED);
    }

    private static FieldView view(Field field) {
        return new FieldView(
                field.name(),
                RulebookView.code(field.level()),
                RulebookView.code(field.type()),
                field.unit(),
                field.words(),
                field.meaning(),
                field.example(),
                field.allowed());
    }

    private static ParameterView view(Parameter parameter) {
        Optional<Parameter.Dated> present = parameter.at(LocalDate.MAX);
        return new ParameterView(
                parameter.name(),
                parameter.meaning(),
                parameter.unit(),
                RulebookView.code(parameter.type()),
                present.map(Parameter.Dated::value).map(FactValue::text).orElse(""),
                present.map(Parameter.Dated::reference).orElse(""),
                parameter.place().file(),
                parameter.place().line());
    }
}
