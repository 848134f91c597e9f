/**
 * What can be bought and what is known about it: vendors, models, offerings (model × route × contract), licences, dated list
 * prices, supply chain, listings, signals. Each fact stands at its own level and carries its provenance.
 *
 * <p>Imports {@code java.*} and {@code quantity}. Start at {@link dev.assay.catalog.Catalog}.
 */
@NullMarked
package dev.assay.catalog;

import org.jspecify.annotations.NullMarked;
