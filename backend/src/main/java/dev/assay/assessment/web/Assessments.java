package dev.assay.assessment.web;

import dev.assay.assessment.Assess;
import dev.assay.assessment.Assessment;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.web.DraftReview;
import dev.assay.evaluation.web.HeldKnowledge;
import dev.assay.platform.json.KnowledgeDigest;
import dev.assay.platform.problem.FieldError;
import dev.assay.platform.problem.Outcome;
import dev.assay.platform.problem.ProblemType;
import dev.assay.platform.problem.Refusal;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assesses cases with what is held and in force now; equal inputs are assessed once. */
@Singleton
class Assessments {
    private static final int KEPT = 200;

    /** Which rulebook is asked. */
    enum Rules {
        /** The one by which decisions are made. */
        PUBLISHED,
        /** The last valid save: what would be, once it is published. */
        WORKING
    }

    /** What an assessment depends on; records compare by content, so a case edited back is found again. */
    private record Key(CaseFile file, String knowledge, String rulebook) {}

    private final HeldKnowledge knowledge;
    private final DraftReview review;
    private final BeanProvider<RulebookStore> rulebooks;
    private final Map<Key, Assessment> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Assessment> eldest) {
            return size() > KEPT;
        }
    });

    Assessments(HeldKnowledge knowledge, DraftReview review, BeanProvider<RulebookStore> rulebooks) {
        this.knowledge = knowledge;
        this.review = review;
        this.rulebooks = rulebooks;
    }

    Outcome<Assessment> assess(CaseFile file, Rules rules) {
        List<CaseProblem> problems = review.problems(file);
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(
                    "The case cannot be assessed yet.",
                    problems.stream()
                            .map(problem -> FieldError.at(problem.pointer(), problem.message(), problem.remedy()))
                            .toList()));
        }
        return rulebook(rules)
                .map(ready -> Outcome.done(assessed(file, ready)))
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        ProblemType.UNAVAILABLE,
                        "No rulebook is in force. The rulebook page says what is wrong with the rule files.")));
    }

    private Assessment assessed(CaseFile file, Ready ready) {
        Knowledge excerpt = KnowledgeDigest.sealed(knowledge.current().excerpt(file.candidates()));
        Key key = new Key(file, excerpt.digest(), ready.digest());
        Assessment known = kept.get(key);
        if (known == null) {
            known = Assess.run(new AssessmentInputs(file, excerpt, ready.engine()));
            kept.put(key, known);
        }
        return known;
    }

    private Optional<Ready> rulebook(Rules rules) {
        if (!rulebooks.isPresent()) {
            return Optional.empty();
        }
        RulebookStore.State state = rulebooks.get().state();
        return rules == Rules.PUBLISHED ? state.published() : state.working();
    }
}
