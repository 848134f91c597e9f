package dev.assay.decision.web;

import dev.assay.assessment.FindImpact.Depth;
import dev.assay.assessment.Impact;
import dev.assay.assessment.Impact.Touched;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The impact of putting a rulebook in the place of the published one, as far as it is worked out and as far as the asker may see it.
 *
 * @param before digest of the published rulebook
 * @param after digest of the one in its place
 * @param looked cases looked at so far
 * @param total cases to look at: open ones and standing decisions
 * @param impact there once the state is done, without the cases the asker may not see
 * @param hidden how much of it those are
 * @param seen whether the asker has said to have read it, which publishing takes
 */
record ImpactView(
        State state,
        String before,
        String after,
        Depth depth,
        int looked,
        int total,
        Optional<Impact> impact,
        Hidden hidden,
        boolean seen) {

    /** How far it is. */
    enum State {
        IDLE,
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    /**
     * What is told of the cases the asker may not see.
     *
     * @param touched how many of them answer differently
     * @param leaders how many of those in who leads
     * @param unanswered how many cannot be assessed yet
     */
    record Hidden(int touched, int leaders, int unanswered) {
        static final Hidden NOTHING = new Hidden(0, 0, 0);
    }

    static Impact shown(Impact whole, Predicate<String> mayBeSeen) {
        return new Impact(
                whole.before(),
                whole.after(),
                whole.cases(),
                whole.reassessed(),
                whole.unanswered().stream().filter(mayBeSeen).toList(),
                whole.touched().stream()
                        .filter(each -> mayBeSeen.test(each.id()))
                        .toList());
    }

    static Hidden hidden(Impact whole, Predicate<String> mayBeSeen) {
        List<Touched> others = whole.touched().stream()
                .filter(each -> !mayBeSeen.test(each.id()))
                .toList();
        return new Hidden(
                others.size(),
                (int) others.stream().filter(Touched::changesLeader).count(),
                (int) whole.unanswered().stream().filter(mayBeSeen.negate()).count());
    }
}
