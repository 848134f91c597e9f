package dev.assay.evidence;

import java.time.LocalDate;

/**
 * The last day of the data that a model was trained on.
 *
 * @param source who says so
 */
public record TrainingEnd(LocalDate day, String source) {}
