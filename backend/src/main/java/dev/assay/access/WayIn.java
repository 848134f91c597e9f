package dev.assay.access;

import java.util.Optional;

/**
 * What opens a new way into the house, or widens one. It takes somebody who is signed in: whatever a token could open would be wider or
 * outlive it. What only takes a way in away is open to tokens as their scope says.
 */
public enum WayIn {
    TOKEN("issue tokens"),
    OWN_PASSWORD("change passwords"),
    RESET_LINK("make links that reset a password"),
    ACCOUNT("make accounts"),
    ROLES("give roles or unblock an account"),
    /** Opens nothing, but leaves only the session that asks, which a token has not. */
    ONLY_THIS_SESSION("end the other sessions"),
    /** Opens nothing, but says in the person's own name that they know of a reset. */
    KNOWN_RESET("say that a person knows of a reset");

    private final String words;

    WayIn(String words) {
        this.words = words;
    }

    /** Why it is refused to whoever comes with this credential, or empty. */
    public Optional<String> refusal(Credential credential) {
        return credential.isSignedIn()
                ? Optional.empty()
                : Optional.of("A personal token cannot " + words + ". Sign in with your password and do it there.");
    }
}
