package dev.assay.rulebook;

import java.time.LocalDate;
import java.util.List;

/**
 * An example a rule must meet: given these facts, it finds this.
 *
 * @param expect empty = the rule says nothing
 */
public record RuleCase(
        String name,
        String rule,
        LocalDate asOf,
        FactSheet caseFacts,
        FactSheet alternative,
        List<Expected> expect,
        Place place) {

    /** @param missing the facts that keep it open; empty = not stated, anything goes */
    public record Expected(Finding.Kind kind, Finding.Certainty certainty, List<String> missing) {}
}
