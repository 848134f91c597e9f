/**
 * What persons do with claims: record, change, withdraw, each with its audit event.
 *
 * <p>May import evidence's root and {@code db}, {@code access.acts} and the platform without its HTTP. Start at {@link dev.assay.evidence.acts.ClaimStore}.
 */
@NullMarked
package dev.assay.evidence.acts;

import org.jspecify.annotations.NullMarked;
