/**
 * The evidence over HTTP, with offerings and models seen through it; claims alone are entered here, by persons, and graded from what is
 * held. May import evidence's root and acts, the views of {@code catalog.web} and the platform.
 *
 * <p>Start at {@link dev.assay.evidence.web.EvidenceController}, for claims at {@link dev.assay.evidence.web.ClaimController}.
 */
@NullMarked
package dev.assay.evidence.web;

import org.jspecify.annotations.NullMarked;
