/** The command line of decision records: {@code assay record verify FILE}. */
@NullMarked
package dev.assay.decision.cli;

import org.jspecify.annotations.NullMarked;
