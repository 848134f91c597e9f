/**
 * Reads LiveCodeBench's published performances: one record for each model and problem, each problem with the day it appeared. The
 * score of a model is the mean over the problems of the file; the file's window is the benchmark's version, and windows are never
 * joined.
 *
 * <p>Start at {@link dev.assay.intake.livecodebench.LiveCodeBenchReader}.
 */
@NullMarked
package dev.assay.intake.livecodebench;

import org.jspecify.annotations.NullMarked;
