/**
 * A decision record as one canonical JSON file, and its verification from that file alone. Start at {@link
 * dev.assay.decision.json.SealedRecord} and {@link dev.assay.decision.json.VerifyRecord}.
 */
@NullMarked
package dev.assay.decision.json;

import org.jspecify.annotations.NullMarked;
