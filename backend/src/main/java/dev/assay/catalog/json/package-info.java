/**
 * How the catalog's types are written as JSON and YAML, wherever they stand. May import the catalog's root and {@code platform.json}.
 * Start at {@link dev.assay.catalog.json.CatalogTypes}.
 */
@NullMarked
package dev.assay.catalog.json;

import org.jspecify.annotations.NullMarked;
