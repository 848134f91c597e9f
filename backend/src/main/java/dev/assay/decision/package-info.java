/**
 * The decision and its record: who chose what and why, with everything the answer rested on frozen under one digest, so that
 * anyone can run it again and get the same result.
 *
 * <p>Imports {@code quantity}, {@code assessment}, {@code evaluation}, {@code rulebook}, {@code scoring}, {@code catalog}, {@code
 * evidence}. Start at {@link dev.assay.decision.DecisionRecord}; what may be awarded stands in {@link
 * dev.assay.decision.AwardPolicy}.
 */
@NullMarked
package dev.assay.decision;

import org.jspecify.annotations.NullMarked;
