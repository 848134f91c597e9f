/**
 * The canonical form of what cases rest on, and its digest. May import evaluation's root and {@code platform.json}. Start at {@link
 * dev.assay.evaluation.json.KnowledgeDigest}.
 */
@NullMarked
package dev.assay.evaluation.json;

import org.jspecify.annotations.NullMarked;
