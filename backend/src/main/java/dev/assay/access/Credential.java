package dev.assay.access;

import java.util.Set;

/** What somebody proves with who they are: a session that was opened with a password, or a personal token. */
public sealed interface Credential {

    /** Whether somebody signed in with it, with their own password. */
    boolean isSignedIn();

    /** The browser's session. */
    record Session() implements Credential {
        @Override
        public boolean isSignedIn() {
            return true;
        }
    }

    /** A token in the hands of a program. */
    record Token(Set<TokenScope> scopes) implements Credential {
        public Token {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public boolean isSignedIn() {
            return false;
        }
    }
}
