package dev.assay.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What a personal token may do in its person's name; never more than the person may. */
public enum TokenScope {
    /** Read what the person may read. */
    READ,
    /** Change what the person may change, administration excepted. */
    WRITE,
    /** Administer, where the person may. */
    ADMINISTER;

    /** Why somebody with these roles gets no token of these scopes, or empty. A role that comes later widens no token. */
    public static Optional<String> refusal(Collection<TokenScope> scopes, Set<Role> roles) {
        if (scopes.isEmpty()) {
            return Optional.of("The token has no scope.");
        }
        return scopes.contains(ADMINISTER) && !roles.contains(Role.ADMIN)
                ? Optional.of("The scope ADMINISTER needs the role " + Role.ADMIN.code() + ", which you do not have.")
                : Optional.empty();
    }
}
