/**
 * Reads the tables of LiveBench: a row for each model, a column for each task or group of tasks. The release is the day in the
 * file's name; each column of each release is a benchmark of its own, and nothing is averaged here.
 *
 * <p>Start at {@link dev.assay.intake.livebench.LiveBenchReader}.
 */
@NullMarked
package dev.assay.intake.livebench;

import org.jspecify.annotations.NullMarked;
