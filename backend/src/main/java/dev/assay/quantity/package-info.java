/**
 * Small types that carry meaning and unit through the whole house: money, intervals, countries, dates of effect.
 *
 * <p>Imports only {@code java.*}; every other root may import it. Start at {@link dev.assay.quantity.PartialDate}, which
 * carries the rule that a partial date means its last day.
 */
@NullMarked
package dev.assay.quantity;

import org.jspecify.annotations.NullMarked;
