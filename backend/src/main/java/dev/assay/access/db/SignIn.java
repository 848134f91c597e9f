package dev.assay.access.db;

import dev.assay.access.Person;
import dev.assay.access.SignInLimits;
import dev.assay.platform.problem.Outcome;
import dev.assay.platform.problem.ProblemType;
import dev.assay.platform.problem.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Signing in with name and password, at a bounded rate. */
@Singleton
public class SignIn {
    private final SignInLimits limits = SignInLimits.DEFAULT;
    private final AttemptRepository attempts;
    private final PersonRepository people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    SignIn(
            AttemptRepository attempts,
            PersonRepository people,
            Passwords passwords,
            Sessions sessions,
            AuditLog audit,
            Clock clock) {
        this.attempts = attempts;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Counts the attempt before the password is looked at, so that many at once count as many.
     *
     * @return done, or the refusal to try at all now
     */
    @Transactional
    public Outcome<Boolean> admit(String name, String address) {
        Instant now = clock.instant();
        Instant since = now.minus(limits.window());
        String key = limited(Person.key(name));
        attempts.sweep(since);
        attempts.save(new AttemptRow(UUID.randomUUID().toString(), key, address, now));
        boolean tooMany = limits.exceeded(
                attempts.countBoth(key, address, since),
                attempts.countName(key, since),
                attempts.countAddress(address, since));
        return tooMany
                ? Outcome.refused(Refusal.of(
                                ProblemType.TOO_MANY_REQUESTS,
                                "Too many sign-ins have failed. Wait "
                                        + limits.window().toMinutes() + " minutes.")
                        .after(limits.window()))
                : Outcome.done(true);
    }

    /** Opens a session where name and password fit; which of the two was wrong is not told. */
    @Transactional
    public Outcome<OpenSession> open(String name, String password, String address) {
        Optional<PersonRow> row = people.named(name).filter(PersonRow::active);
        if (row.isEmpty()) {
            passwords.compareWithNobodys(password);
            return refused();
        }
        if (!passwords.matches(password, row.get().passwordHash())) {
            return refused();
        }
        attempts.forget(limited(Person.key(name)), address);
        OpenSession session = sessions.open(row.get().person());
        audit.append(row.get().id(), "session.opened", "person:" + row.get().id(), Map.of());
        return Outcome.done(session);
    }

    private static Outcome<OpenSession> refused() {
        return Outcome.refused(Refusal.of(ProblemType.SIGN_IN_REFUSED, "Check both, then try again."));
    }

    private static String limited(String key) {
        return key.length() <= Person.LONGEST_NAME ? key : key.substring(0, Person.LONGEST_NAME);
    }
}
