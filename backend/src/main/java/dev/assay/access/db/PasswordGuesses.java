package dev.assay.access.db;

import dev.assay.platform.problem.Outcome;
import java.util.function.BooleanSupplier;

/** Bounds how often a password may be tried, wherever it is asked for: what is refused at sign-in is refused everywhere. */
interface PasswordGuesses {

    /**
     * Counts a try as failed, looks whether it is right, and takes a right one back. Call it outside of a transaction.
     *
     * @param name whose password it is said to be
     * @param address from where it is tried
     * @param isRight compares; called once or not at all
     * @return whether it was right, or the refusal to look at all now
     */
    Outcome<Boolean> tried(String name, String address, BooleanSupplier isRight);
}
