package dev.assay.rulebook;

/** Type of a vocabulary field or parameter. */
public enum FieldType {
    YES_NO,
    NUMBER,
    DATE,
    CODE,
    CODES
}
