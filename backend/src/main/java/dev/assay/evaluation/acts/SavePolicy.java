package dev.assay.evaluation.acts;

import dev.assay.access.Actor;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.CaseStatus;
import dev.assay.evaluation.ContractedPrices;
import dev.assay.evaluation.JudgementRights;
import dev.assay.evaluation.PublishedTender;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import java.util.Optional;

/** Asks the policies of the domain whether one document may take the place of another, in the status in which the case is. */
final class SavePolicy {

    private SavePolicy() {}

    static Optional<Refusal> refusal(Actor actor, CaseStatus status, CaseFile before, CaseFile file) {
        if (ContractedPrices.areTooEarly(status, before, file)) {
            return Optional.of(Refusal.invalid(
                    "/need/pricing/contracted",
                    "Contracted prices are opened after the weights are locked.",
                    "Lock criteria and weights first, or make the case a market study."));
        }
        Optional<Refusal> judged =
                JudgementRights.refusal(actor.name(), before, file).map(SavePolicy::refused);
        if (judged.isPresent() || status == CaseStatus.DRAFT) {
            return judged;
        }
        if (!keepsItsWeights(before, file)) {
            return Optional.of(
                    Refusal.of(
                            RefusalKind.WEIGHTS_LOCKED,
                            before.procedure().publishesItsWeights()
                                    ? "Procedure, criteria, weights and method of a public tender are fixed once they are locked."
                                    : "Procedure, criteria, weights and method are locked. A procurement lead can unlock them, giving a reason."));
        }
        return before.procedure().publishesItsWeights()
                ? PublishedTender.departure(before, file).map(SavePolicy::refused)
                : Optional.empty();
    }

    private static boolean keepsItsWeights(CaseFile before, CaseFile file) {
        return before.criteria().equals(file.criteria())
                && before.ballots().equals(file.ballots())
                && before.method().equals(file.method())
                && before.procedure() == file.procedure();
    }

    private static Refusal refused(CaseProblem problem) {
        return Refusal.invalid(problem.pointer(), problem.message(), problem.remedy());
    }
}
