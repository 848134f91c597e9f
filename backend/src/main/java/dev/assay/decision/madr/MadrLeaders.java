package dev.assay.decision.madr;

import static dev.assay.decision.madr.Markdown.text;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.WeighedCriterion;
import dev.assay.decision.AwardPolicy;
import dev.assay.decision.ProcedurePolicy;
import dev.assay.evaluation.CaseFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who leads, in words: alone, or alike with others and then by the tie-break of the case. */
record MadrLeaders(CaseFile caseFile, Assessment result) {

    /** The alternative to propose; of several that are worth the same, the first by id. */
    Optional<Alternative> first() {
        return ProcedurePolicy.leaders(caseFile, result).stream().findFirst();
    }

    /** Name of the criterion that decides between alternatives of equal value, absent where none is stated. */
    Optional<String> tieBreak() {
        return caseFile.method().tieBreak().map(id -> result.criteria().stream()
                .filter(each -> each.id().equals(id))
                .map(WeighedCriterion::name)
                .findFirst()
                .map(Markdown::text)
                .orElse(text(id)));
    }

    /** Whether the chosen one leads, alone or alike with others, and what then decides. */
    String why(Alternative chosen) {
        List<Alternative> leaders = ProcedurePolicy.leaders(caseFile, result);
        if (!leaders.contains(chosen)) {
            return "the award deviates from the alternative preferred under these weights";
        }
        String preferred = "it is preferred under these weights among the alternatives that can be awarded";
        List<Alternative> alike = AwardPolicy.leaders(result);
        if (alike.size() == 1) {
            return preferred;
        }
        String others = alike.stream()
                .filter(each -> !each.equals(chosen))
                .map(each -> text(each.name()))
                .collect(Collectors.joining(", "));
        return preferred + ", worth the same as " + others
                + (leaders.size() < alike.size()
                        ? "; of these it is worth most on the published tie-break, "
                                + tieBreak().orElse("none")
                        : "; the weights do not set them apart");
    }
}
