package dev.assay.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * A request for clarification in a public tender: the same question to every bidder.
 *
 * @param request what was asked
 * @param sent the day on which it was sent to all of them
 * @param sentTo offering ids of the candidates whose bidders it was sent to
 */
public record Clarification(String request, LocalDate sent, List<String> sentTo) {
    public Clarification {
        sentTo = List.copyOf(sentTo);
    }
}
