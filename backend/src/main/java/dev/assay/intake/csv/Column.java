package dev.assay.intake.csv;

/**
 * A column of a sheet.
 *
 * @param required whether every row must fill it
 * @param meaning what stands in it, for the documentation and for remedies
 */
record Column(String name, boolean required, String meaning) {

    static Column required(String name, String meaning) {
        return new Column(name, true, meaning);
    }

    static Column optional(String name, String meaning) {
        return new Column(name, false, meaning);
    }
}
