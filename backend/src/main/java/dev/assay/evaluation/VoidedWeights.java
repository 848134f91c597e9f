package dev.assay.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weights that no longer mean anything. A swing judges one step, from the worst level of a scale to its best; after a change of
 * the range, the unit or what is measured it judges a step that is not there any more (von Winterfeldt and Edwards 1986). So do a
 * place in the order of importance, a limit, and the answer to the redundant question.
 */
public final class VoidedWeights {

    private VoidedWeights() {}

    /**
     * The case without the weights that its own change made void. What is stated anew in the same change stays.
     *
     * @param before the case as it stood
     * @param after the case as it is to be stored
     */
    public static CaseFile removed(CaseFile before, CaseFile after) {
        List<String> stepsChanged = after.criteria().stream()
                .filter(criterion -> before.criteria().stream()
                        .anyMatch(stood -> stood.id().equals(criterion.id()) && !isOneStep(stood, criterion)))
                .map(Criterion::id)
                .toList();
        if (stepsChanged.isEmpty()) {
            return after;
        }
        CaseFile swung = after.withBallots(after.ballots().stream()
                .map(ballot -> before.ballots().stream()
                        .filter(stood -> stood.author().equals(ballot.author()))
                        .findFirst()
                        .map(stood -> without(ballot, stood, stepsChanged))
                        .orElse(ballot))
                .toList());
        Optional<StatedWeights> stated = after.method().stated();
        return stated.isPresent() && stated.equals(before.method().stated())
                ? swung.withMethod(after.method().with(stated.get().without(stepsChanged)))
                : swung;
    }

    static boolean isOneStep(Criterion before, Criterion after) {
        return before.scale().unit().equals(after.scale().unit())
                && Double.compare(before.scale().worst(), after.scale().worst()) == 0
                && Double.compare(before.scale().best(), after.scale().best()) == 0
                && before.reads().equals(after.reads());
    }

    private static Ballot without(Ballot ballot, Ballot stood, List<String> criteria) {
        SortedMap<String, Double> kept = new TreeMap<>(ballot.swings());
        criteria.forEach(id -> Optional.ofNullable(stood.swings().get(id)).ifPresent(swing -> kept.remove(id, swing)));
        Optional<RedundantAnswer> answer = ballot.redundant()
                .filter(given -> !ballot.redundant().equals(stood.redundant())
                        || criteria.stream().noneMatch(given::isAbout));
        return ballot.with(kept, answer);
    }
}
