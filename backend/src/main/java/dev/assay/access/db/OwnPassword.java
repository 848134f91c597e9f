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

    /**
     * Replaces the password; the other sessions, the personal tokens and a link to reset it end. A wrong present password counts as a
     * failed sign-in.
     *
     * @param current the present password
     * @param next the one from now on
     * @param address from where it is changed
     */
    public Outcome<Boolean> change(OpenSession session, String current, String next, String address) {
        PersonRow row = people.findById(session.person().id()).orElseThrow();
        if (row.demo()) {
            return Outcome.refused(demo());
        }
        return guesses.tried(row.name(), address, () -> passwords.matches(current, row.passwordHash()))
                .then(right -> right ? fit(row, current, next) : Outcome.refused(wrong()))
                .then(hash -> replace(session, row.passwordHash(), hash));
    }

    /**
     * The second half, once the present password was compared.
     *
     * @param compared hash of the password that was compared
     * @param next hash of the one from now on
     */
    @Transactional
    public Outcome<Boolean> replace(OpenSession session, String compared, String next) {
        String id = session.person().id();
        if (people.replacePassword(id, compared, next) == 0) {
            return Outcome.refused(wrong());
        }
        audit.append(
                id, "password.changed", "person:" + id, access.allBut(session).told());
        return Outcome.done(true);
    }

    private Outcome<String> fit(PersonRow row, String current, String next) {
        Optional<Refusal> refusal = current.equals(next)
                ? Optional.of(Refusal.invalid("/password", "This is your present password.", "Choose another one."))
                : unfit(next, row.person());
        return refusal.<Outcome<String>>map(Outcome::refused).orElseGet(() -> Outcome.done(passwords.hash(next)));
    }

    private static Refusal wrong() {
        return Refusal.invalid("/current", "This is not your present password.", "Type the one you signed in with.");
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
