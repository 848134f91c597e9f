/**
 * Evaluating a case file from a terminal, without a server: the file carries the facts, the rules come from a folder or the jar.
 *
 * <p>Start at {@link dev.assay.assessment.cli.EvaluateCommand}. Another output format is an {@link
 * dev.assay.assessment.cli.AssessmentFormat} found by the service loader, so that a feature further down the road can add one
 * without being known here.
 */
@NullMarked
package dev.assay.assessment.cli;

import org.jspecify.annotations.NullMarked;
