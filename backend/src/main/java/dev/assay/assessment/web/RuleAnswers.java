package dev.assay.assessment.web;

import dev.assay.access.Actor;
import dev.assay.assessment.acts.CaseRulebooks;
import dev.assay.assessment.acts.CaseRulebooks.Rules;
import dev.assay.assessment.acts.RuleOverview;
import dev.assay.assessment.acts.RuleOverviews;
import dev.assay.assessment.fact.FactSheets;
import dev.assay.assessment.web.RuleAnswersView.AnalysisView;
import dev.assay.assessment.web.RuleAnswersView.FactsView;
import dev.assay.assessment.web.RuleAnswersView.ObservationView;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.evaluation.acts.HeldKnowledge;
import dev.assay.evaluation.acts.ListCases;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.CatalogReach;
import dev.assay.rulebook.analysis.Explanation;
import dev.assay.rulebook.analysis.Observation;
import dev.assay.rulebook.analysis.ObservedCase;
import dev.assay.rulebook.analysis.RulebookAnalysis;
import dev.assay.rulebook.analysis.RulebookAnalysis.Candidates;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.web.ExplanationView;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts rulebooks beside the facts of the cases that a person may see. */
@Singleton
public class RuleAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(RuleAnswers.class);
    private static final int LOOKED_AT = 100;

    private final ListCases list;
    private final CaseStore store;
    private final HeldKnowledge knowledge;
    private final RulebookStore rulebooks;
    private final CaseRulebooks caseRulebooks;
    private final Clock clock;
    private final RuleOverviews overviews = new RuleOverviews();

    RuleAnswers(
            ListCases list,
            CaseStore store,
            HeldKnowledge knowledge,
            RulebookStore rulebooks,
            CaseRulebooks caseRulebooks,
            Clock clock) {
        this.caseRulebooks = caseRulebooks;
        this.list = list;
        this.store = store;
        this.knowledge = knowledge;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /**
     * What does not depend on who asks is worked out once for a rulebook, a day and what is held about the market; the cases that the
     * asker may see are tried besides.
     */
    public Outcome<AnalysisView> analysis(Actor actor) {
        return working().map(book -> {
            LocalDate today = LocalDate.now(clock);
            RuleOverview overview = overviews.of(book, today, knowledge.current());
            List<Candidates> cases = cases(actor, book);
            CatalogReach reach = overview.reach().and(CatalogReach.over(book, cases));
            List<Observation> all = new ArrayList<>(overview.observations());
            all.addAll(reach.observations(book));
            return new AnalysisView(
                    book.digest(),
                    today,
                    cases.size(),
                    reach.offerings().size(),
                    overview.reach().situations(),
                    RulebookAnalysis.inOrder(all).stream()
                            .map(ObservationView::of)
                            .toList());
        });
    }

    /** By the rulebook that the case is judged by, or by the working one: the same of which the findings are listed. */
    public Outcome<ExplanationView> explanation(Actor actor, Rules rules, String id, String caseId, String offering) {
        Outcome<Rulebook> judging = store.find(actor, caseId)
                .then(stored -> caseRulebooks.of(stored, rules))
                .map(Ready::rulebook);
        return judging.then(book -> candidates(actor, caseId, offering, book).then(given -> {
            Optional<Rule> rule = Optional.ofNullable(book.rules().get(id));
            return rule.map(found -> Outcome.done(ExplanationView.of(
                            Explanation.of(found, book, Vocabulary.standard(), given, offering),
                            found,
                            book,
                            ObservedCase.of(offering + " in " + given.name(), found, book, given, offering))))
                    .orElseGet(() -> Outcome.refused(Refusal.notFound("rule", id)));
        }));
    }

    public Outcome<FactsView> facts(Actor actor, String caseId, String offering) {
        return working()
                .then(book -> candidates(actor, caseId, offering, book).map(given -> FactsView.of(given, offering)));
    }

    private Outcome<Candidates> candidates(Actor actor, String caseId, String offering, Rulebook book) {
        return store.find(actor, caseId)
                .map(stored -> candidates(stored.file().title(), stored.file(), book))
                .then(given -> given.alternatives().containsKey(offering)
                        ? Outcome.done(given)
                        : Outcome.refused(Refusal.notFound("candidate of this case", offering)));
    }

    private Candidates candidates(String title, CaseFile file, Rulebook book) {
        FactSheets sheets = FactSheets.under(book, file, knowledge.current());
        return new Candidates(title, file.need().asOf(), sheets.caseFacts(), sheets.alternatives());
    }

    private List<Candidates> cases(Actor actor, Rulebook book) {
        List<Candidates> found = new ArrayList<>();
        for (ListCases.Seen each : list.newest(actor, LOOKED_AT).cases()) {
            given(actor, each, book).ifPresent(found::add);
        }
        return found;
    }

    /** Empty for a case that cannot be read or looked at: it keeps no other from being tried. */
    private Optional<Candidates> given(Actor actor, ListCases.Seen each, Rulebook book) {
        try {
            Outcome<Candidates> given =
                    store.find(actor, each.id()).map(stored -> candidates(each.title(), stored.file(), book));
            return given.isDone() ? Optional.of(given.orThrow()) : Optional.empty();
        } catch (RuntimeException failure) {
            LOG.error("Case {} could not be looked at for the rules; it is left out.", each.id(), failure);
            return Optional.empty();
        }
    }

    private Outcome<Rulebook> working() {
        return rulebooks
                .state()
                .working()
                .map(Ready::rulebook)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        RefusalKind.UNAVAILABLE,
                        "No rulebook could be read yet. The rulebook page says what is wrong with the rule files.")));
    }
}
