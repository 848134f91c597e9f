package dev.assay.access.db;

import dev.assay.access.PasswordRules;
import dev.assay.access.Person;
import dev.assay.platform.problem.Outcome;
import dev.assay.platform.problem.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Changing one's own password. It takes the present one, so that a session left open does not suffice. */
@Singleton
public class OwnPassword {
    private final PersonRepository people;
    private final Passwords passwords;
    private final PasswordGuesses guesses;
    private final AccessEnding access;
    private final AuditLog audit;

    OwnPassword(
            PersonRepository people,
            Passwords passwords,
            PasswordGuesses guesses,
            AccessEnding access,
            AuditLog audit) {
        this.people = people;
        this.passwords = passwords;
        this.guesses = guesses;
        this.access = access;
        this.audit = audit;
    }

    /** Counts the try in a transaction of its own, so that a wrong one is counted. Call it before {@link #change}. */
    public Outcome<Boolean> admit(OpenSession session, String address) {
        return session.person().demo()
                ? Outcome.refused(demo())
                : guesses.admit(session.person().name(), address);
    }

    /**
     * Replaces the password; the other sessions, the personal tokens and a link to reset it end.
     *
     * @param current the present password
     * @param next the one from now on
     */
    @Transactional
    public Outcome<Boolean> change(OpenSession session, String current, String next, String address) {
        PersonRow row = people.findById(session.person().id()).orElseThrow();
        Optional<Refusal> refusal = refusal(row, current, next);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        guesses.wasRight(row.name(), address);
        people.changePassword(row.id(), passwords.hash(next));
        audit.append(
                row.id(),
                "password.changed",
                "person:" + row.id(),
                access.allBut(session).told());
        return Outcome.done(true);
    }

    private Optional<Refusal> refusal(PersonRow row, String current, String next) {
        if (row.demo()) {
            return Optional.of(demo());
        }
        if (!passwords.matches(current, row.passwordHash())) {
            return Optional.of(Refusal.invalid(
                    "/current", "This is not your present password.", "Type the one you signed in with."));
        }
        return current.equals(next)
                ? Optional.of(Refusal.invalid("/password", "This is your present password.", "Choose another one."))
                : unfit(next, row.person());
    }

    static Optional<Refusal> unfit(String password, Person person) {
        return PasswordRules.DEFAULT
                .refusal(password, person.name())
                .map(why -> Refusal.invalid("/password", why, "Choose another one."));
    }

    static Refusal demo() {
        return Refusal.conflict("This account belongs to the demo. Its password is published and stays as it is.");
    }
}
