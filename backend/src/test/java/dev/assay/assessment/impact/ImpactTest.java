package dev.assay.assessment.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.DemoCase;
import dev.assay.assessment.impact.FindImpact.Asked;
import dev.assay.assessment.impact.FindImpact.Depth;
import dev.assay.assessment.impact.Impact.Holding;
import dev.assay.assessment.impact.Impact.Stage;
import dev.assay.assessment.impact.Impact.Touched;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.catalog.FactValue;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The impact of a changed rulebook")
class ImpactTest {

    private static Rulebook shipped;
    private static List<Asked> cases;

    @BeforeAll
    static void read() throws IOException {
        shipped = DemoCase.rulebook();
        CaseFile demo = DemoCase.read();
        CaseFile american = DemoCase.boughtBy("US", "defence");
        cases = List.of(
                asked(demo, "2026-05-09", demo.facts().isEmpty()),
                asked(demo.withFacts(List.of()), "2026-07-01", false),
                asked(american, "2026-07-01", true));
    }

    @Test
    @DisplayName(
            "is what assessing every case twice in full gives, for changes of every kind, at a fraction of the work")
    void differential() {
        Random random = new Random(20261124);
        int touched = 0;
        int spared = 0;
        for (Rulebook changed : changes(random)) {
            Impact quick = FindImpact.of(shipped, changed, cases, Depth.ANSWER, Run.HERE)
                    .orElseThrow();
            Impact full = FindImpact.inFull(shipped, changed, cases, Depth.ANSWER, Run.HERE)
                    .orElseThrow();
            assertThat(quick.touched()).isEqualTo(full.touched());
            touched += quick.touched().size();
            spared += full.reassessed() - quick.reassessed();
            assertThat(quick.reassessed())
                    .as("nothing is assessed that does not change")
                    .isEqualTo(quick.touched().size());
        }
        assertThat(touched).as("changes that touch something").isGreaterThan(20);
        assertThat(spared).as("assessments spared").isGreaterThan(20);
    }

    /** Each rule now and then removed, switched off, turned into a knock-out or of other points; numbers doubled. */
    private static List<Rulebook> changes(Random random) {
        List<Rulebook> changes = new ArrayList<>();
        for (Rule rule : shipped.rules().values()) {
            switch (random.nextInt(6)) {
                case 0 -> changes.add(without(rule.id()));
                case 1 -> changes.add(with(rule, false, rule.effects()));
                case 2 -> changes.add(with(rule, true, List.of(new Effect.KnockOut("Out."))));
                case 3 ->
                    changes.add(with(
                            rule,
                            true,
                            List.of(new Effect.Penalty(
                                    new Operand.Literal(FactValue.quantity("7")), "test-cause", "Points."))));
                default -> {}
            }
        }
        for (Parameter parameter : shipped.parameters().values()) {
            if (parameter.type() == FieldType.NUMBER && random.nextInt(2) == 0) {
                SortedMap<String, Parameter> doubled = new TreeMap<>(shipped.parameters());
                doubled.put(parameter.name(), doubled(parameter));
                changes.add(Rulebook.of(shipped.rules(), doubled, List.of(), List.of()));
            }
        }
        return changes;
    }

    private static Parameter doubled(Parameter parameter) {
        List<Parameter.Dated> values = parameter.values().stream()
                .map(dated -> new Parameter.Dated(
                        dated.since(),
                        new FactValue.Quantity(
                                ((FactValue.Quantity) dated.value()).number().multiply(BigDecimal.valueOf(2))),
                        dated.reference(),
                        dated.basis(),
                        dated.source(),
                        dated.place()))
                .toList();
        return new Parameter(
                parameter.name(), parameter.meaning(), parameter.unit(), parameter.type(), values, parameter.place());
    }

    @Test
    @DisplayName(
            "sees a rule that speaks once a fact is known, though it is silent of an offering of which nothing is known")
    void asksWhatIsKnown() {
        Rule some = shipped.rules().values().stream()
                .filter(rule -> rule.appliesOn(cases.get(0).file().need().asOf()))
                .findFirst()
                .orElseThrow();
        Rule onceKnown = new Rule(
                "once-known",
                some.title(),
                some.inForce(),
                true,
                some.basis(),
                new Condition.Known("offering.route", some.place()),
                List.of(new Effect.Flag("Known.")),
                some.reference(),
                some.owner(),
                some.rationale(),
                some.force(),
                some.waivable(),
                some.reviewed(),
                some.place());
        SortedMap<String, Rule> rules = new TreeMap<>(shipped.rules());
        rules.put("once-known", onceKnown);
        Impact impact = FindImpact.of(
                        shipped,
                        Rulebook.of(rules, shipped.parameters(), List.of(), List.of()),
                        cases,
                        Depth.ANSWER,
                        Run.HERE)
                .orElseThrow();
        assertThat(impact.touched()).hasSize(cases.size());
    }

    @Test
    @DisplayName("names who is newly knocked out and whose leader changes, rule by rule, and how sure the leaders are")
    void knocksOutTheLeader() {
        Asked open = cases.get(0);
        Assessment stated = Assess.run(new AssessmentInputs(open.file(), open.knowledge(), new Interpreter(shipped)));
        String rule = stated.alternatives().get(0).findings().stream()
                .filter(f -> f.kind() != Finding.Kind.KNOCK_OUT && f.certainty() == Finding.Certainty.HOLDS)
                .findFirst()
                .orElseThrow()
                .rule();
        Rulebook harder = with(shipped.rules().get(rule), true, List.of(new Effect.KnockOut("Not with us.")));
        Impact impact = FindImpact.of(shipped, harder, List.of(open), Depth.ROBUSTNESS, Run.HERE)
                .orElseThrow();
        Touched touched = impact.touched().get(0);
        assertThat(touched.changesLeader()).isTrue();
        assertThat(touched.leadersBefore())
                .containsExactly(stated.alternatives().get(0).name());
        assertThat(touched.moved()).anySatisfy(moved -> {
            assertThat(moved.offering()).isEqualTo(stated.alternatives().get(0).offering());
            assertThat(moved.after()).isEqualTo(Assessment.Status.KNOCKED_OUT);
        });
        assertThat(touched.findings()).anySatisfy(change -> {
            assertThat(change.rule()).isEqualTo(rule);
            assertThat(change.before()).isEqualTo(Holding.NONE);
            assertThat(change.after()).isEqualTo(Holding.HOLDS);
        });
        assertThat(touched.sureBefore().orElseThrow().leader())
                .isNotEqualTo(touched.sureAfter().orElseThrow().leader());
        assertThat(ImpactText.summary(impact)).startsWith("1 answer changes of 1, 1 of them in who leads");
        assertThat(ImpactText.csv(impact)).contains(",finding," + rule + ",").contains(",status,,");
        assertThat(ImpactText.markdown(impact))
                .contains("### " + rule)
                .contains("| leader |")
                .contains("| share of first ranks of the leader |");
    }

    @Test
    @DisplayName("tells where values alone move, and of a locked case that it stays on its rulebook, in every form")
    void valuesAlone() {
        Asked open = cases.get(0);
        Asked locked = new Asked(open.file(), open.knowledge(), Stage.LOCKED);
        Impact impact = shipped.parameters().values().stream()
                .filter(parameter -> parameter.type() == FieldType.NUMBER)
                .map(parameter -> {
                    SortedMap<String, Parameter> other = new TreeMap<>(shipped.parameters());
                    other.put(parameter.name(), doubled(parameter));
                    Rulebook changed = Rulebook.of(shipped.rules(), other, List.of(), List.of());
                    return FindImpact.of(shipped, changed, List.of(locked), Depth.ANSWER, Run.HERE)
                            .orElseThrow();
                })
                .filter(each -> each.touched().stream().anyMatch(Touched::changesValuesAlone))
                .findFirst()
                .orElseThrow();
        String points = ImpactText.values(impact.touched().get(0));
        assertThat(points).matches("values move by up to [0-9.]+ points");
        for (String text : List.of(ImpactText.csv(impact), ImpactText.markdown(impact), ImpactText.plain(impact))) {
            assertThat(text).contains(points);
        }
        assertThat(ImpactText.csv(impact)).contains(",locked: stays on its rulebook until its lead moves it,values,");
        assertThat(ImpactText.markdown(impact)).contains("(locked: stays on its rulebook until its lead moves it)");
        assertThat(ImpactText.summary(impact)).contains("1 is locked and stays on its rulebook");
    }

    @Test
    @DisplayName("tells of a case that fails that it is not answered, and of a draft with problems what is wrong")
    void unanswered() {
        Asked open = cases.get(0);
        FindImpact impact = FindImpact.between(shipped, without("eu-adequacy"), Depth.ANSWER, Run.HERE);
        FindImpact.Look draft = impact.at(new Asked(open.file(), Knowledge.EMPTY, Stage.OPEN));
        assertThat(draft.unanswered().orElseThrow().reason()).contains("no offering");
        assertThat(draft.failure()).isEmpty();
        Rulebook none = Rulebook.of(new TreeMap<>(), shipped.parameters(), List.of(), List.of());
        Run failing = new Run(Runnable::run, done -> {}, () -> {
            throw new IllegalStateException("The disk is gone.");
        });
        FindImpact.Look broken =
                FindImpact.between(shipped, none, Depth.ROBUSTNESS, failing).at(open);
        assertThat(broken.failure()).isPresent();
        assertThat(broken.unanswered().orElseThrow().id()).isEqualTo(open.file().id());
        Impact both = FindImpact.together("old", "new", List.of(draft, broken));
        assertThat(both.unanswered()).hasSize(2);
        assertThat(ImpactText.markdown(both)).contains("### Cases that cannot be assessed");
    }

    @Test
    @DisplayName("is nothing for the same meaning, and ends without an answer when cancelled")
    void nothing() {
        Rulebook same = Rulebook.of(shipped.rules(), shipped.parameters(), List.of(), List.of());
        Impact none =
                FindImpact.of(shipped, same, cases, Depth.ANSWER, Run.HERE).orElseThrow();
        assertThat(none.touched()).isEmpty();
        assertThat(none.reassessed()).isZero();
        assertThat(none.cases()).isEqualTo(cases.size());
        List<Long> told = new ArrayList<>();
        assertThat(FindImpact.of(
                        shipped, same, cases, Depth.ANSWER, new Run(Runnable::run, told::add, () -> !told.isEmpty())))
                .isEmpty();
        assertThat(told).containsExactly(1L);
    }

    private static Rulebook without(String id) {
        SortedMap<String, Rule> rules = new TreeMap<>(shipped.rules());
        rules.remove(id);
        return Rulebook.of(rules, shipped.parameters(), List.of(), List.of());
    }

    private static Rulebook with(Rule rule, boolean active, List<Effect> effects) {
        SortedMap<String, Rule> rules = new TreeMap<>(shipped.rules());
        rules.put(
                rule.id(),
                new Rule(
                        rule.id(),
                        rule.title(),
                        rule.inForce(),
                        active,
                        rule.basis(),
                        rule.condition(),
                        effects,
                        rule.reference(),
                        rule.owner(),
                        rule.rationale(),
                        rule.force(),
                        rule.waivable(),
                        Optional.empty(),
                        rule.place()));
        return Rulebook.of(rules, shipped.parameters(), List.of(), List.of());
    }

    private static Asked asked(CaseFile file, String day, boolean decided) {
        CaseFile dated = file.withNeed(file.need().withAsOf(LocalDate.parse(day)));
        return new Asked(dated, dated.embedded().orElseThrow(), decided ? Stage.DECIDED : Stage.OPEN);
    }
}
