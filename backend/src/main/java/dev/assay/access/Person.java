package dev.assay.access;

import java.util.Set;

/**
 * Somebody with an account.
 *
 * @param name the name to sign in with and to be shown by; unique whatever its case, and like no other to look at
 * @param active whether the account may be used
 * @param demo whether it is one of the marked accounts of the demo
 * @param version counts the changes to the account
 */
public record Person(String id, String name, Set<Role> roles, boolean active, boolean demo, long version) {
    public static final int LONGEST_NAME = AccountName.LONGEST;

    public Person {
        roles = Set.copyOf(roles);
    }

    /** What two names that may not both exist have in common. */
    public static String key(String name) {
        return AccountName.key(name);
    }
}
