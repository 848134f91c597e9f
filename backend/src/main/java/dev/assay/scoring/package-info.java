/**
 * From measurement to value to rank: value functions on fixed scales, additive value, contributions, rank bounds. Pure
 * arithmetic over numbers; knows nothing of catalogs or cases.
 *
 * <p>Sources: Keeney and Raiffa 1976; Belton and Stewart 2002. Imports {@code quantity}. Start at {@link
 * dev.assay.scoring.Scale}.
 */
@NullMarked
package dev.assay.scoring;

import org.jspecify.annotations.NullMarked;
