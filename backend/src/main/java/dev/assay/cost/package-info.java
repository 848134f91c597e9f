/**
 * What a workload costs over a term: price sheets with tiers, cache and batch shares, contracted prices with a monthly minimum,
 * self-hosting, migration, price paths, discounting, and where self-hosting breaks even with a service. Pure, in exact decimals.
 *
 * <p>Imports {@code quantity} and {@code catalog}. Start at {@link dev.assay.cost.OfferingCost}; {@link
 * dev.assay.cost.WorkloadCost} is the plain sum under one price sheet.
 */
@NullMarked
package dev.assay.cost;

import org.jspecify.annotations.NullMarked;
