package dev.assay.evaluation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a statement was not made here: somebody brought it from a file. Its author and its date are what the file says, and nothing that
 * was agreed elsewhere counts here.
 *
 * @param by name of the person who brought it
 * @param on the day on which they did
 * @param confirmedBy whom the file names as the second person; told, and counted for nothing
 */
public record Brought(String by, LocalDate on, Optional<String> confirmedBy) {

    /**
     * The case as it arrives from a file: every ballot, fact and judged interval is marked, no judged interval is confirmed, and a range
     * says in its author's place who brought it.
     */
    public static CaseFile marked(CaseFile file, String by, LocalDate on) {
        Brought plain = new Brought(by, on, Optional.empty());
        return file.withBallots(file.ballots().stream()
                        .map(ballot -> ballot.broughtBy(plain))
                        .toList())
                .withFacts(
                        file.facts().stream().map(fact -> fact.broughtBy(plain)).toList())
                .withJudgements(file.judgements().stream()
                        .map(judgement -> judgement.broughtBy(plain))
                        .toList())
                .withNeed(PlausibleRanges.marked(file.need(), by));
    }

    Brought unconfirmed(String secondPerson) {
        return new Brought(by, on, Optional.of(secondPerson).filter(name -> !name.isBlank()));
    }
}
