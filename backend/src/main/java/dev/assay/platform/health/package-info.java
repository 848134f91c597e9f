/**
 * Whether this server can be used, as the health addresses tell it. Anybody is told UP or DOWN; the log says why.
 *
 * <p>Start at {@link dev.assay.platform.health.ServerReadiness}; what a feature needs in order to serve is a
 * {@link dev.assay.platform.health.ReadinessCheck} of its own.
 */
@NullMarked
package dev.assay.platform.health;

import org.jspecify.annotations.NullMarked;
