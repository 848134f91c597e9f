package dev.assay.decision.web;

import dev.assay.decision.DecisionRecord;
import dev.assay.decision.db.DecisionLine;
import java.util.List;

/**
 * A decision as its page shows it.
 *
 * @param fileName name of the Markdown form, {@code NNNN-title-with-dashes.md}
 * @param weighing what is stated about the weights besides the swings, and how consistent it is, in words
 */
public record DecisionView(DecisionLine line, String fileName, DecisionRecord record, List<String> weighing) {}
