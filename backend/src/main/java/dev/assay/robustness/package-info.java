/**
 * How sure the answer is: acceptability of ranks under uncertain measurements and weights, and, exactly, what would have to change
 * for another alternative to lead. Pure arithmetic over numbers; knows nothing of catalogs or cases.
 *
 * <p>Sources: Lahdelma and Salminen 2001 and Tervonen and Lahdelma 2007 for SMAA-2; each class cites its own besides. Imports
 * {@code quantity}, {@code scoring} and the Hipparchus library (docs/decisions/0010). Start at {@link
 * dev.assay.robustness.UncertainTable}, the input of everything here.
 */
@NullMarked
package dev.assay.robustness;

import org.jspecify.annotations.NullMarked;
