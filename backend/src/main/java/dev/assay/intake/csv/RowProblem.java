package dev.assay.intake.csv;

/**
 * Why a row, or a whole file, was left out.
 *
 * @param line first line of the row, counted from 1; 0 where the file as a whole is meant
 * @param column field of the row, counted from 1 as a spreadsheet does; 0 where the row as a whole is meant
 * @param key the row's entry as far as it could be read, else empty
 * @param message what is wrong
 * @param remedy what would be right
 */
public record RowProblem(String file, long line, int column, String key, String message, String remedy) {

    public String place() {
        return file + ":" + line + ":" + column;
    }

    @Override
    public String toString() {
        return place() + " " + message + " " + remedy;
    }
}
