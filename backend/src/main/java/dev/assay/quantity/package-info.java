/**
 * Small types that carry meaning and unit through the whole house: money, intervals, countries, dates of effect, distributions.
 *
 * <p>Imports only {@code java.*} and, for the special functions behind {@link dev.assay.quantity.Distribution}, the Hipparchus
 * library (docs/decisions/0010); every other root may import it. Start at {@link dev.assay.quantity.PartialDate}, which carries
 * the rule that a partial date means its last day.
 */
@NullMarked
package dev.assay.quantity;

import org.jspecify.annotations.NullMarked;
