package dev.assay.access.db;

import dev.assay.access.Person;
import dev.assay.platform.problem.Outcome;
import jakarta.inject.Singleton;
import java.util.function.BooleanSupplier;

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
    public Outcome<Boolean> tried(String name, String address, BooleanSupplier isRight) {
        return signIn.admit(name, address).map(admitted -> {
            boolean right = isRight.getAsBoolean();
            if (right) {
                attempts.forget(Person.key(name), address);
            }
            return right;
        });
    }
}
