/**
 * What a workload costs over a term: tariffs with tiers, cache and batch shares, self-hosting, discounting. Pure.
 *
 * <p>Imports {@code quantity} and {@code catalog}. Start at {@link dev.assay.cost.WorkloadCost}.
 */
@NullMarked
package dev.assay.cost;

import org.jspecify.annotations.NullMarked;
