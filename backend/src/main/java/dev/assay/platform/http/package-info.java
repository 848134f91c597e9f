/**
 * What the controllers of every feature share: entity tags and preconditions, how JSON is read, names of uploads, and the description
 * of the interface.
 *
 * <p>Start at {@link dev.assay.platform.http.EntityTag}.
 */
@NullMarked
package dev.assay.platform.http;

import org.jspecify.annotations.NullMarked;
