/**
 * An expected "no", as a value: what kind, why in words, where, and what to do about it. Acts answer an {@link
 * dev.assay.platform.refusal.Outcome}; no HTTP here. How a refusal is told over HTTP is {@code platform.problem}.
 *
 * <p>Start at {@link dev.assay.platform.refusal.Refusal}.
 */
@NullMarked
package dev.assay.platform.refusal;

import org.jspecify.annotations.NullMarked;
