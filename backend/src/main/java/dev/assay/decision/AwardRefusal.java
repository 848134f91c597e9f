package dev.assay.decision;

/**
 * Why an award is refused.
 *
 * @param field field of the award that has to change: {@code chosen}, {@code justification} or {@code acceptedUnknowns}
 * @param message what is wrong
 * @param remedy what would be right
 */
public record AwardRefusal(String field, String message, String remedy) {}
