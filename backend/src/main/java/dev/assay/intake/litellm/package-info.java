/**
 * Reads price maps in LiteLLM's format: one JSON object, a model on a route under each key. Streams; knows Jackson.
 *
 * <p>Start at {@link dev.assay.intake.litellm.LiteLlmReader}.
 */
@NullMarked
package dev.assay.intake.litellm;

import org.jspecify.annotations.NullMarked;
