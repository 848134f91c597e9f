package dev.assay.assessment.acts;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.cell.CasePrices;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.AssessRobustness;
import dev.assay.assessment.sure.Robustness;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.acts.DraftReview;
import dev.assay.evaluation.acts.HeldKnowledge;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.rulebook.RuleEngine;
import dev.assay.rulebook.files.RulebookStore.Ready;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assesses cases with what is held and in force now; equal inputs are assessed once. */
@Singleton
public class Assessments {
    private static final int KEPT = 200;

    /** What an assessment depends on; records compare by content, so a case edited back is found again. */
    /** The engine and not its digest: findings name lines, which a comment moves without changing the meaning. */
    private record Key(CaseFile file, String knowledge, RuleEngine engine) {}

    private record ExcerptKey(String knowledge, List<String> candidates) {}

    private final HeldKnowledge knowledge;
    private final DraftReview review;
    private final RobustnessRuns runs;
    private final Map<Key, Assessment> kept = latest();
    private final Map<Key, Robustness> sure = latest();
    private final Map<ExcerptKey, Knowledge> excerpts = latest();

    Assessments(HeldKnowledge knowledge, DraftReview review, RobustnessRuns runs) {
        this.knowledge = knowledge;
        this.review = review;
        this.runs = runs;
    }

    public Outcome<Assessment> assess(CaseFile file, Ready rulebook) {
        return complete(file).map(checked -> assessed(checked, rulebook));
    }

    /** What the alternatives cost; no rulebook is needed for that. */
    public Outcome<CasePrices> prices(CaseFile file) {
        return complete(file).map(checked -> CasePrices.of(checked, knowledge.current()));
    }

    private Outcome<CaseFile> complete(CaseFile file) {
        List<CaseProblem> problems = review.problems(file);
        return problems.isEmpty()
                ? Outcome.done(file)
                : Outcome.refused(Refusal.invalid(
                        "The case cannot be assessed yet.",
                        problems.stream()
                                .map(problem -> FieldError.at(problem.pointer(), problem.message(), problem.remedy()))
                                .toList()));
    }

    /** How sure the answer is; worked out once for equal inputs, also while several ask. */
    public Outcome<Robustness> robustness(CaseFile file, Ready rulebook) {
        return assess(file, rulebook).then(stated -> {
            AssessmentInputs inputs = inputs(file, rulebook);
            Key key = new Key(file, inputs.knowledge().digest(), inputs.rules());
            Robustness known = sure.get(key);
            return known != null
                    ? Outcome.done(known)
                    : runs.once(key, file.id(), run -> {
                        Optional<Robustness> answer = AssessRobustness.run(inputs, stated, run);
                        answer.ifPresent(found -> sure.put(key, found));
                        return answer;
                    });
        });
    }

    /** How sure the answer is, where that was worked out already. */
    public Optional<Robustness> knownRobustness(CaseFile file, Ready rulebook) {
        AssessmentInputs inputs = inputs(file, rulebook);
        return Optional.ofNullable(sure.get(new Key(file, inputs.knowledge().digest(), inputs.rules())));
    }

    private AssessmentInputs inputs(CaseFile file, Ready ready) {
        Knowledge held = knowledge.current();
        Knowledge excerpt = excerpts.computeIfAbsent(
                new ExcerptKey(held.digest(), file.candidates()),
                wanted -> KnowledgeDigest.sealed(held.excerpt(wanted.candidates())));
        return new AssessmentInputs(file, excerpt, ready.engine());
    }

    private Assessment assessed(CaseFile file, Ready ready) {
        AssessmentInputs inputs = inputs(file, ready);
        Key key = new Key(file, inputs.knowledge().digest(), ready.engine());
        Assessment known = kept.get(key);
        if (known == null) {
            known = Assess.run(inputs);
            kept.put(key, known);
        }
        return known;
    }

    /** Keeps the entries used last. */
    private static <K, V> Map<K, V> latest() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > KEPT;
            }
        });
    }
}
