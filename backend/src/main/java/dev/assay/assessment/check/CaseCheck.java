package dev.assay.assessment.check;

import dev.assay.assessment.Problems;
import dev.assay.assessment.cell.Judgements;
import dev.assay.assessment.fact.ContextFit;
import dev.assay.assessment.fact.FloatingNames;
import dev.assay.catalog.Catalog;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.Method;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is wrong with a case, at once. A draft may have problems and still be kept; a case with problems is not
 * evaluated. What is merely unwise is no problem here: the assessment warns about it.
 */
public final class CaseCheck {

    private static final int MOST_CANDIDATES = 500;

    private CaseCheck() {}

    /** Problems in document order; empty = it can be evaluated. */
    public static List<CaseProblem> problems(CaseFile caseFile, Knowledge knowledge) {
        Problems problems = new Problems();
        problems.when(
                caseFile.format() != CaseFile.FORMAT,
                "/format",
                "Format " + caseFile.format() + " is not known here.",
                "Write " + CaseFile.FORMAT + ".");
        problems.when(caseFile.id().isBlank(), "/id", "The case has no id.", "Give it a short id.");
        problems.when(caseFile.title().isBlank(), "/title", "The case has no title.", "Say what is to be bought.");
        NeedCheck.check(caseFile.need(), Vocabulary.standard(), problems);
        ContextFit.check(caseFile, knowledge, problems);
        PricingCheck.check(caseFile, problems);
        candidates(caseFile, knowledge.catalog(), problems);
        CriteriaCheck.check(caseFile, knowledge.evidence(), problems);
        WeightsCheck.check(caseFile, problems);
        CaseFactCheck.check(caseFile, Vocabulary.standard(), problems);
        Judgements.check(caseFile, knowledge, problems);
        ScenarioCheck.check(caseFile, knowledge, problems);
        method(caseFile.method(), problems);
        caseFile.method()
                .tieBreak()
                .filter(id -> caseFile.criteria().stream()
                        .noneMatch(criterion -> criterion.id().equals(id)))
                .ifPresent(id -> problems.add(
                        "/method/tieBreak",
                        "There is no criterion `" + id + "` to decide between alternatives of equal value.",
                        "Name one of the criteria, or leave the tie-break out."));
        return problems.all();
    }

    private static void candidates(CaseFile caseFile, Catalog catalog, Problems problems) {
        List<String> candidates = caseFile.candidates();
        problems.when(
                candidates.size() > MOST_CANDIDATES,
                "/candidates",
                candidates.size() + " candidates are more than " + MOST_CANDIDATES + ".",
                "Narrow the list.");
        FloatingNames names = new FloatingNames(catalog, caseFile.need().asOf());
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            String id = candidates.get(i);
            String pointer = "/candidates/" + i;
            problems.when(seen.contains(id), pointer, "Candidate `" + id + "` stands twice.", "Remove one of the two.");
            problems.when(
                    catalog.offering(id).isEmpty(),
                    pointer,
                    "There is no offering `" + id + "` in the catalog.",
                    names.meant(id).orElse("Pick candidates from the catalog, or import the offering first."));
            seen.add(id);
        }
    }

    private static void method(Method method, Problems problems) {
        problems.when(
                method.version() != Method.CURRENT,
                "/method/version",
                "Method version " + method.version() + " is not in this build.",
                "Write " + Method.CURRENT + ", or use a build that has version " + method.version() + ".");
        problems.when(
                !(method.tieThreshold() >= 0.5 && method.tieThreshold() <= 1),
                "/method/tieThreshold",
                "The tie threshold is " + method.tieThreshold() + ".",
                "Write a number from 0.5 to 1, usually 0.8.");
    }
}
