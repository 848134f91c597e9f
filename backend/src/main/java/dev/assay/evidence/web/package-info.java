/**
 * The catalog and the evidence over HTTP, to browse, search and look things up. What changes the catalog is an import; claims alone are
 * entered here too, by persons, and graded from what is held.
 *
 * <p>Start at {@link dev.assay.evidence.web.OfferingController}, for claims at {@link dev.assay.evidence.web.ClaimController}.
 */
@NullMarked
package dev.assay.evidence.web;

import org.jspecify.annotations.NullMarked;
