/**
 * The one JSON of the house: how domain types are written and read, the canonical form (RFC 8785) and the digests taken over it.
 *
 * <p>Adapters use it; no feature root does. Start at {@link dev.assay.platform.json.AssayJson} and {@link
 * dev.assay.platform.json.CanonicalJson}.
 */
@NullMarked
package dev.assay.platform.json;

import org.jspecify.annotations.NullMarked;
