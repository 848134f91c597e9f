package dev.assay.access.db;

import dev.assay.access.Person;
import dev.assay.platform.problem.Outcome;
import jakarta.inject.Singleton;

/** The limits of signing in, kept for the other places that ask for a password. */
@Singleton
class SignInGuesses implements PasswordGuesses {
    private final SignIn signIn;
    private final AttemptRepository attempts;

    SignInGuesses(SignIn signIn, AttemptRepository attempts) {
        this.signIn = signIn;
        this.attempts = attempts;
    }

    @Override
    public Outcome<Boolean> admit(String name, String address) {
        return signIn.admit(name, address);
    }

    @Override
    public void wasRight(String name, String address) {
        attempts.forget(Person.key(name), address);
    }
}
