/**
 * The catalog and the evidence over HTTP, to browse, search and look things up. Read only: what changes the catalog is an import.
 *
 * <p>Start at {@link dev.assay.evidence.web.OfferingController}.
 */
@NullMarked
package dev.assay.evidence.web;

import org.jspecify.annotations.NullMarked;
