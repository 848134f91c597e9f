package dev.assay.evaluation.acts;

import dev.assay.evaluation.Knowledge;

/** What this server holds about the market now: the catalog and the evidence, as one snapshot. */
public interface HeldKnowledge {
    /** The newest snapshot; its digest is left empty, for only excerpts are sealed. */
    Knowledge current();
}
