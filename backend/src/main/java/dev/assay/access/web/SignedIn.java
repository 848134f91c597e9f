package dev.assay.access.web;

import dev.assay.access.Actor;
import dev.assay.access.Credential;
import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.TokenScope;
import dev.assay.access.WayIn;
import dev.assay.access.acts.OpenSession;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.security.authentication.Authentication;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Translates between the framework's authentication and the actor. */
public final class SignedIn {
    private static final String NAME = "personName";
    private static final String SESSION = "openSession";
    private static final String SCOPES = "tokenScopes";

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

    static Authentication byToken(Person person, Set<Role> roles, Set<TokenScope> scopes) {
        return Authentication.build(person.id(), Role.codes(roles), Map.of(NAME, person.name(), SCOPES, scopes));
    }

    /** What the request came with. Without a session it counts as a token, which may less. */
    static Credential credential(Authentication authentication) {
        return session(authentication)
                .<Credential>map(session -> new Credential.Session())
                .orElseGet(() -> new Credential.Token(scopes(authentication)));
    }

    /** The session, for what it takes somebody who is signed in. */
    static Outcome<OpenSession> here(Authentication authentication, WayIn wayIn) {
        return wayIn.refusal(credential(authentication))
                .<Outcome<OpenSession>>map(why -> Outcome.refused(Refusal.notAllowed(why)))
                .orElseGet(() -> Outcome.done(session(authentication).orElseThrow()));
    }

    /** The session, where the request came with the cookie and not with a token. */
    static Optional<OpenSession> session(Authentication authentication) {
        return Optional.ofNullable(authentication.getAttributes().get(SESSION))
                .filter(OpenSession.class::isInstance)
                .map(OpenSession.class::cast);
    }

    static boolean isReadOnly(Authentication authentication) {
        Set<TokenScope> scopes = scopes(authentication);
        return !credential(authentication).isSignedIn()
                && !scopes.contains(TokenScope.WRITE)
                && !scopes.contains(TokenScope.ADMINISTER);
    }

    private static Set<TokenScope> scopes(Authentication authentication) {
        Set<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
        if (authentication.getAttributes().get(SCOPES) instanceof Set<?> held) {
            held.forEach(scope -> scopes.add(TokenScope.valueOf(String.valueOf(scope))));
        }
        return scopes;
    }
}
