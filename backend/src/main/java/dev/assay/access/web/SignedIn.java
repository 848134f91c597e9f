package dev.assay.access.web;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.db.OpenSession;
import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Translates between the framework's authentication and the actor. */
public final class SignedIn {
    private static final String NAME = "personName";
    private static final String SESSION = "openSession";
    private static final String READ_ONLY = "readOnly";

    private SignedIn() {}

    public static Actor actor(Authentication authentication) {
        return new Actor(
                authentication.getName(),
                String.valueOf(authentication.getAttributes().getOrDefault(NAME, authentication.getName())),
                Role.ofCodes(authentication.getRoles()));
    }

    static Authentication bySession(OpenSession session) {
        Person person = session.person();
        return Authentication.build(
                person.id(), Role.codes(person.roles()), Map.of(NAME, person.name(), SESSION, session));
    }

    static Authentication byToken(Person person, Set<Role> roles, boolean readOnly) {
        return Authentication.build(person.id(), Role.codes(roles), Map.of(NAME, person.name(), READ_ONLY, readOnly));
    }

    /** The session, where the request came with the cookie and not with a token. */
    static Optional<OpenSession> session(Authentication authentication) {
        return Optional.ofNullable(authentication.getAttributes().get(SESSION))
                .filter(OpenSession.class::isInstance)
                .map(OpenSession.class::cast);
    }

    static boolean isReadOnly(Authentication authentication) {
        return Boolean.TRUE.equals(authentication.getAttributes().get(READ_ONLY));
    }
}
