package dev.assay.decision.web;

import dev.assay.decision.DecisionRecord;
import dev.assay.decision.db.DecisionLine;

/**
 * A decision as its page shows it.
 *
 * @param fileName name of the Markdown form, {@code NNNN-title-with-dashes.md}
 */
public record DecisionView(DecisionLine line, String fileName, DecisionRecord record) {}
