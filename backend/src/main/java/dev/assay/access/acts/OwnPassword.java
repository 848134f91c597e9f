package dev.assay.access.acts;

import dev.assay.access.PasswordRules;
import dev.assay.access.Person;
import dev.assay.access.db.PersonRepository;
import dev.assay.access.db.PersonRow;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Changing one's own password. It takes the present one, so that a session left open does not suffice. */
@Singleton
public class OwnPassword {
    private final PersonRepository people;
    private final Passwords passwords;
    private final PasswordLanes lanes;
    private final SignInDesk desk;
    private final AccessEnding access;
    private final AuditLog audit;

    OwnPassword(
            PersonRepository people,
            Passwords passwords,
            PasswordLanes lanes,
            SignInDesk desk,
            AccessEnding access,
            AuditLog audit) {
        this.people = people;
        this.passwords = passwords;
        this.lanes = lanes;
        this.desk = desk;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Replaces the password; the other sessions, the personal tokens and a link to reset it end. A wrong present password is a failed
     * sign-in: it is counted, delayed and told in the trail as one.
     *
     * @param current the present password
     * @param next the one from now on
     * @return what this browser is recognised by at the next sign-in
     */
    public Outcome<String> change(OpenSession session, String current, String next, SignIn.From from) {
        return session.person().demo()
                ? Outcome.refused(demo())
                : desk.admit(session.person().name(), from)
                        .then(admitted -> compared(admitted, session, current, next));
    }

    private Outcome<String> compared(SignInDesk.Admitted admitted, OpenSession session, String current, String next) {
        return lanes.inTurn(admitted.lane(), () -> isPresent(admitted, current))
                .map(right -> right ? right(admitted, session, current, next) : wrong(admitted))
                .orElseGet(() -> desk.<String>putOff(admitted));
    }

    private boolean isPresent(SignInDesk.Admitted admitted, String password) {
        return admitted.person()
                .filter(row -> passwords.matches(password, row.passwordHash()))
                .isPresent();
    }

    private Outcome<String> wrong(SignInDesk.Admitted admitted) {
        desk.failed(admitted);
        return Outcome.refused(wrong());
    }

    private Outcome<String> right(SignInDesk.Admitted admitted, OpenSession session, String current, String next) {
        desk.right(admitted);
        Optional<Refusal> refusal = current.equals(next)
                ? Optional.of(Refusal.invalid("/password", "This is your present password.", "Choose another one."))
                : unfit(next, session.person());
        return refusal.<Outcome<String>>map(Outcome::refused)
                .orElseGet(() -> replace(admitted, session, passwords.hash(next)));
    }

    /**
     * The last step: replaces the very password that was compared, or nothing.
     *
     * @param next hash of the one from now on
     */
    @Transactional
    public Outcome<String> replace(SignInDesk.Admitted admitted, OpenSession session, String next) {
        PersonRow compared = admitted.person().orElseThrow();
        if (people.replacePassword(compared.id(), compared.passwordHash(), next) == 0) {
            return Outcome.refused(wrong());
        }
        String device = desk.remember(people.findById(compared.id()).orElseThrow(), admitted);
        audit.append(
                compared.id(),
                "password.changed",
                "person:" + compared.id(),
                access.allBut(session).told());
        return Outcome.done(device);
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
