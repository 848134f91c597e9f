package dev.assay.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a ballot says what it said: swings on steps that are gone may be missing from it, and none may be another. */
final class BallotChange {

    private BallotChange() {}

    /**
     * The ballot that stands and says the same, less what lost its meaning.
     *
     * @param offered ballots of the template, which may be put back
     */
    static Optional<Ballot> standing(Ballot sent, CaseFile before, CaseFile after, List<Ballot> offered) {
        Set<String> gone = gone(before, after);
        return Stream.concat(
                        before.ballots().stream().filter(stood -> saysTheSame(stood, sent, gone)),
                        offered.stream()
                                .filter(stood ->
                                        saysTheSame(stood, sent, stood.swings().keySet())))
                .filter(stood -> Statements.isNamed(sent.author(), stood.author()))
                .findFirst()
                .map(stood -> stood.with(sent.swings(), sent.redundant().flatMap(given -> stood.redundant())));
    }

    static Optional<Ballot> mine(CaseFile file, String person) {
        return file.ballots().stream()
                .filter(ballot -> Statements.isNamed(person, ballot.author()))
                .findFirst();
    }

    /** Criteria that are not there any more, or are another step. */
    private static Set<String> gone(CaseFile before, CaseFile after) {
        Map<String, Criterion> now = new HashMap<>();
        after.criteria().forEach(criterion -> now.put(criterion.id(), criterion));
        return before.criteria().stream()
                .filter(stood -> Optional.ofNullable(now.get(stood.id()))
                        .filter(each -> VoidedWeights.isOneStep(stood, each))
                        .isEmpty())
                .map(Criterion::id)
                .collect(Collectors.toSet());
    }

    private static boolean saysTheSame(Ballot stood, Ballot sent, Set<String> gone) {
        boolean swings = stood.swings().entrySet().containsAll(sent.swings().entrySet())
                && stood.swings().keySet().stream().allMatch(id -> sent.swings().containsKey(id) || gone.contains(id));
        Optional<RedundantAnswer> answer = stood.redundant();
        return swings
                && (sent.redundant().isEmpty()
                        ? answer.filter(given -> gone.stream().noneMatch(given::isAbout))
                                .isEmpty()
                        : answer.filter(given ->
                                        given.saysTheSameAs(sent.redundant().get()))
                                .isPresent());
    }
}
