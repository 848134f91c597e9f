package dev.assay.intake;

/** What came of reading a file: a proposal, or a file that cannot be read as what it was said to be. */
public sealed interface Reading {

    /** The file was read to its end; single entries may still be skipped or doubted. */
    record Understood(Proposal proposal) implements Reading {}

    /**
     * The file as a whole cannot be taken.
     *
     * @param place line and column, or the file, where it went wrong
     * @param problem what is wrong there
     * @param remedy what to do about it
     */
    record Unreadable(String place, String problem, String remedy) implements Reading {}
}
