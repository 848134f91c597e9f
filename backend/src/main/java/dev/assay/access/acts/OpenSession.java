package dev.assay.access.acts;

import dev.assay.access.Person;
import java.time.Instant;

/**
 * A session that is open now.
 *
 * @param token the cookie's value, which is stored nowhere
 */
public record OpenSession(String token, Person person, Instant expiresAt) {
    /** Not for logs: the token is left out. */
    @Override
    public String toString() {
        return "OpenSession[" + person.name() + "]";
    }
}
