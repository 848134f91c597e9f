/**
 * The catalog over HTTP, to browse, search and look things up. What changes it is an import. One offering or model together with what
 * was measured of it is told by {@code evidence.web}. May import the catalog's root and the platform, no SQL.
 *
 * <p>Start at {@link dev.assay.catalog.web.OfferingController}.
 */
@NullMarked
package dev.assay.catalog.web;

import org.jspecify.annotations.NullMarked;
