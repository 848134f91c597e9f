/**
 * The command {@code import}.
 *
 * <p>Start at {@link dev.assay.intake.cli.ImportCommand}.
 */
@NullMarked
package dev.assay.intake.cli;

import org.jspecify.annotations.NullMarked;
