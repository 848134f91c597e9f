/**
 * A decision record as Markdown in the form MADR 4.0, and a reader of that form, which the project's own {@code docs/decisions}
 * pass through as well. Start at {@link dev.assay.decision.madr.MadrDocument}.
 */
@NullMarked
package dev.assay.decision.madr;

import org.jspecify.annotations.NullMarked;
