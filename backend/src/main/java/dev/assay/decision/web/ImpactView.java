package dev.assay.decision.web;

import dev.assay.assessment.impact.FindImpact.Depth;
import dev.assay.assessment.impact.Impact;
import dev.assay.decision.acts.HiddenImpact;
import dev.assay.decision.acts.ImpactState;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The impact of putting a rulebook in the place of the published one, as far as it is worked out and as far as the asker may see it.
 *
 * @param before digest of the published rulebook
 * @param after digest of the one in its place
 * @param looked cases looked at so far
 * @param total cases to look at: open ones and standing decisions
 * @param changedSince how many of them changed, came or went since it was done; what is told of those is not of today
 * @param impact there once the state is done, without the cases the asker may not see
 * @param hidden how much of it those are
 * @param seen whether the asker has said to have read it, which publishing takes
 */
public record ImpactView(
        ImpactState state,
        String before,
        String after,
        Depth depth,
        int looked,
        int total,
        int changedSince,
        Optional<Impact> impact,
        HiddenImpact hidden,
        boolean seen) {

    static Impact shown(Impact whole, Predicate<String> mayBeSeen) {
        return new Impact(
                whole.before(),
                whole.after(),
                whole.cases(),
                whole.reassessed(),
                whole.unanswered().stream()
                        .filter(each -> mayBeSeen.test(each.id()))
                        .toList(),
                whole.touched().stream()
                        .filter(each -> mayBeSeen.test(each.id()))
                        .toList());
    }
}
