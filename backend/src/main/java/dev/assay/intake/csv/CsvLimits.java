package dev.assay.intake.csv;

/**
 * How much a reader takes before it stops, so that no file can exhaust the house.
 *
 * @param bytes largest file
 * @param rows most rows in a file
 * @param fieldLength longest field, in characters
 * @param files most files in a folder
 * @param problems most problems told one by one; rows left out after them are counted
 */
public record CsvLimits(long bytes, int rows, int fieldLength, int files, int problems) {

    public static final CsvLimits STANDARD = new CsvLimits(64L << 20, 500_000, 4_000, 200, 10_000);
}
