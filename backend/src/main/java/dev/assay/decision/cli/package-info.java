/**
 * The command line of decision records: {@code assay record verify FILE}, offline and from the file alone. Start at {@link
 * dev.assay.decision.cli.RecordCommand}. {@code rules impact} stands here, since it reads decisions besides cases.
 */
@NullMarked
package dev.assay.decision.cli;

import org.jspecify.annotations.NullMarked;
