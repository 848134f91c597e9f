package dev.assay.evaluation;

/**
 * Something in a case that must be put right before it can be evaluated.
 *
 * @param pointer JSON pointer of the field within the case document, such as {@code /criteria/2/scale}
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record CaseProblem(String pointer, String message, String remedy) {}
