/**
 * Facts as rules read them: what the catalog, the evidence and the case say of one offering on one day, each with where it stands
 * written. Pure.
 *
 * <p>May import the features that assessment knows, their roots alone, and assessment's root. Start at {@link dev.assay.assessment.fact.FactSheets}.
 */
@NullMarked
package dev.assay.assessment.fact;

import org.jspecify.annotations.NullMarked;
