package dev.assay.access.db;

import dev.assay.platform.problem.Outcome;

/** Bounds how often a password may be tried, wherever it is asked for: what is refused at sign-in is refused everywhere. */
interface PasswordGuesses {

    /** Counts a try before the password is looked at. */
    Outcome<Boolean> admit(String name, String address);

    /** Takes the tries back, since the password was right. */
    void wasRight(String name, String address);
}
