package dev.assay.assessment.acts;

import dev.assay.access.Actor;
import dev.assay.assessment.Assessment;
import dev.assay.assessment.acts.FiredView.CaseName;
import dev.assay.assessment.acts.FiredView.FiredCase;
import dev.assay.assessment.acts.FiredView.FiredOffering;
import dev.assay.assessment.acts.FiredView.FiredRule;
import dev.assay.evaluation.acts.CaseStore;
import dev.assay.evaluation.acts.ListCases;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.rulebook.Finding;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers the findings of the cases that a person may see, rule by rule; the cases changed last are looked at. */
@Singleton
public class FiredRules {
    private static final Logger LOG = LoggerFactory.getLogger(FiredRules.class);
    private static final int LOOKED_AT = 100;

    private final ListCases list;
    private final CaseStore store;
    private final Assessments assessments;
    private final CaseRulebooks rulebooks;

    FiredRules(ListCases list, CaseStore store, Assessments assessments, CaseRulebooks rulebooks) {
        this.list = list;
        this.store = store;
        this.assessments = assessments;
        this.rulebooks = rulebooks;
    }

    public FiredView where(Actor actor, CaseRulebooks.Rules rules) {
        ListCases.Newest cases = list.newest(actor, LOOKED_AT);
        SortedMap<String, List<FiredCase>> fired = new TreeMap<>();
        List<CaseName> incomplete = new ArrayList<>();
        for (ListCases.Seen each : cases.cases()) {
            Outcome<Assessment> answer = answer(actor, each, rules);
            if (answer.isDone()) {
                byRule(answer.orThrow())
                        .forEach((rule, offerings) -> fired.computeIfAbsent(rule, unused -> new ArrayList<>())
                                .add(new FiredCase(each.id(), each.title(), each.status(), offerings)));
            } else {
                incomplete.add(new CaseName(each.id(), each.title()));
            }
        }
        return new FiredView(
                cases.cases().size() - incomplete.size(),
                cases.total(),
                incomplete,
                fired.entrySet().stream()
                        .map(each -> new FiredRule(each.getKey(), each.getValue()))
                        .toList());
    }

    /** A case that fails is one without an answer, and keeps no other from theirs. */
    private Outcome<Assessment> answer(Actor actor, ListCases.Seen each, CaseRulebooks.Rules rules) {
        try {
            return store.find(actor, each.id())
                    .then(stored ->
                            rulebooks.of(stored, rules).then(rulebook -> assessments.assess(stored.file(), rulebook)));
        } catch (RuntimeException failure) {
            LOG.error("Case {} could not be assessed; it is listed as one without an answer.", each.id(), failure);
            return Outcome.refused(Refusal.of(RefusalKind.FAILED, "The case could not be assessed."));
        }
    }

    private static Map<String, List<FiredOffering>> byRule(Assessment assessment) {
        Map<String, List<FiredOffering>> found = new LinkedHashMap<>();
        for (Assessment.Alternative alternative : assessment.alternatives()) {
            for (Finding finding : alternative.findings()) {
                found.computeIfAbsent(finding.rule(), unused -> new ArrayList<>())
                        .add(new FiredOffering(
                                alternative.offering(), alternative.name(), finding.kind(), finding.certainty()));
            }
        }
        return found;
    }
}
