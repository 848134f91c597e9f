package dev.assay.access;

import java.util.Set;

/** The one who asks: a person as signed in now. */
public record Actor(String personId, String name, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
