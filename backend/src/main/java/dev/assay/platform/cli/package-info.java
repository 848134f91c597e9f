/**
 * What every command shares, and the command that serves the application.
 *
 * <p>Exit codes: 0 the answer is yes, 1 the answer is no (errors found, a record differs), 2 the command could not
 * run. Commands of a feature live in its own {@code cli} package and are listed in {@link dev.assay.Assay}.
 * Start at {@link dev.assay.platform.cli.ServeCommand}.
 */
@NullMarked
package dev.assay.platform.cli;

import org.jspecify.annotations.NullMarked;
