/**
 * What the controllers of every feature share: pages of a list by key, entity tags and preconditions, creates that are safe to
 * repeat, and how JSON is read.
 *
 * <p>Start at {@link dev.assay.platform.http.Page} and {@link dev.assay.platform.http.EntityTag}.
 */
@NullMarked
package dev.assay.platform.http;

import org.jspecify.annotations.NullMarked;
