package dev.assay.assessment.acts;

import dev.assay.rulebook.analysis.CatalogReach;
import dev.assay.rulebook.analysis.Observation;
import java.util.List;

/**
 * What can be said about a rulebook whoever asks.
 *
 * @param observations of the rulebook by itself
 * @param reach what it says to every offering of the catalog under typical needs
 */
public record RuleOverview(List<Observation> observations, CatalogReach reach) {
    public RuleOverview {
        observations = List.copyOf(observations);
    }
}
