package dev.assay.intake.csv;

/**
 * That a row names another entry.
 *
 * @param column where the row names it
 * @param kind kind of sheet the entry belongs to
 */
record Reference(String column, String kind, String id) {}
