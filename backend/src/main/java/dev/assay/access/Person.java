package dev.assay.access;

import java.util.Locale;
import java.util.Set;

/**
 * Somebody with an account.
 *
 * @param name the name to sign in with and to be shown by; unique whatever its case
 * @param active whether the account may be used
 * @param demo whether it is one of the marked accounts of the demo
 * @param version counts the changes to the account
 */
public record Person(String id, String name, Set<Role> roles, boolean active, boolean demo, long version) {
    public static final int LONGEST_NAME = 80;

    public Person {
        roles = Set.copyOf(roles);
    }

    /** What two names that may not both exist have in common. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
