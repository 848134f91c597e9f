/**
 * Who measured what, when, with which harness, on how many items, from which source; how far to trust it; and what claims the
 * figures held do and do not support.
 *
 * <p>Imports {@code quantity} and {@code catalog}. Start at {@link dev.assay.evidence.EvidenceRow}.
 */
@NullMarked
package dev.assay.evidence;

import org.jspecify.annotations.NullMarked;
