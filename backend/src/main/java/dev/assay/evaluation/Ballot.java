package dev.assay.evaluation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One evaluator's swing weights.
 *
 * @param author who weighed
 * @param on day of the last change; absent where nobody wrote it down
 * @param swings criterion id → swing, 0–100: how much the step from the scale's worst to its best is worth, the largest swing
 *     being 100
 * @param redundant the author's answer to the one question that the swings answer already
 * @param brought present where nobody weighed so here: the ballot came with a file
 */
public record Ballot(
        String author,
        Optional<LocalDate> on,
        SortedMap<String, Double> swings,
        Optional<RedundantAnswer> redundant,
        Optional<Brought> brought) {
    public Ballot {
        swings = new TreeMap<>(Map.copyOf(swings));
    }

    /** A ballot cast here. */
    public Ballot(
            String author,
            Optional<LocalDate> on,
            SortedMap<String, Double> swings,
            Optional<RedundantAnswer> redundant) {
        this(author, on, swings, redundant, Optional.empty());
    }

    /** A ballot of unknown date. */
    public Ballot(String author, SortedMap<String, Double> swings) {
        this(author, Optional.empty(), swings, Optional.empty());
    }

    Ballot broughtBy(Brought mark) {
        return new Ballot(author, on, swings, redundant, Optional.of(mark));
    }

    /** The same ballot less what was weighed and answered beyond these. */
    Ballot with(SortedMap<String, Double> kept, Optional<RedundantAnswer> answer) {
        return new Ballot(author, on, kept, answer, brought);
    }
}
