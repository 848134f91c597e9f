package dev.assay.access.acts;

import dev.assay.access.SignInLimits;
import dev.assay.access.acts.PasswordLanes.Lane;
import dev.assay.access.acts.SignInCounters.Counter;
import dev.assay.access.db.PersonRepository;
import dev.assay.access.db.PersonRow;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written before and after a password is compared, each in a transaction of its own; none is open in between. */
@Singleton
public class SignInDesk {
    private final PersonRepository people;
    private final KnownClients clients;
    private final SignInCounters counters;
    private final SignInTrail trail;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    SignInDesk(
            PersonRepository people,
            KnownClients clients,
            SignInCounters counters,
            SignInTrail trail,
            Sessions sessions,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.clients = clients;
        this.counters = counters;
        this.trail = trail;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A try that is looked at, counted as failed until it is known to be right: many at once count as many.
     *
     * @param person the account that may be used under this name, if there is one
     */
    record Admitted(Optional<PersonRow> person, SignIn.From from, List<Counter> counters, Lane lane) {}

    /** @return the try, or the refusal to look at it before some wait is over */
    @Transactional
    public Outcome<Admitted> admit(String name, SignIn.From from) {
        Instant now = now();
        Optional<PersonRow> person = people.named(name).filter(PersonRow::active);
        SignInKeys keys = new SignInKeys(name, from);
        KnownClients.Sight sight = clients.sight(person, from, now);
        List<Counter> counted = keys.counters(sight);
        counters.lock(counted.stream().map(Counter::key).toList(), now);
        boolean guessing =
                counted.contains(keys.network()) && SignInLimits.isGuessing(counters.read(keys.network(), now));
        List<Counter> limits = guessing ? SignInKeys.strict(counted) : counted;
        Duration wait = limits.stream()
                .map(counter -> counters.read(counter, now).wait(now))
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) < 0 ? other : one);
        if (!wait.isZero()) {
            trail.refused(person, from.network());
            return Outcome.refused(tooMany(wait));
        }
        limits.forEach(counter -> counters.change(
                counter, now, failures -> failures.oneMore(counter.limit().delay(), now)));
        return Outcome.done(new Admitted(person, from, limits, lane(sight, guessing)));
    }

    /** Opens a session for the right password, unless the account was changed while it was compared. */
    @Transactional
    public Outcome<SignIn.Opened> open(Admitted admitted) {
        PersonRow compared = admitted.person().orElseThrow();
        Optional<PersonRow> row = people.findById(compared.id())
                .filter(PersonRow::active)
                .filter(stored -> stored.passwordHash().equals(compared.passwordHash()));
        if (row.isEmpty()) {
            return refuse(admitted);
        }
        Instant now = now();
        giveBack(admitted.counters(), now);
        admitted.counters().stream().filter(SignInKeys::isOfOneBrowser).forEach(counters::forget);
        String device = clients.remember(row.get(), admitted.from(), now);
        OpenSession session = sessions.open(row.get().person());
        audit.append(
                row.get().id(),
                "session.opened",
                "person:" + row.get().id(),
                Map.of("network", admitted.from().network()));
        return Outcome.done(new SignIn.Opened(session, device));
    }

    /** The password was right where no session is asked for: it counts as no try. */
    @Transactional
    public void right(Admitted admitted) {
        giveBack(admitted.counters(), now());
    }

    /** @return what the browser is recognised by from now on */
    @Transactional
    public String remember(PersonRow row, Admitted admitted) {
        return clients.remember(row, admitted.from(), now());
    }

    /** It stays counted, and the trail tells of it. */
    @Transactional
    public void failed(Admitted admitted) {
        trail.failed(admitted.person(), admitted.from().network());
    }

    /** Which of name and password was wrong is not told. */
    @Transactional
    public <T> Outcome<T> refuse(Admitted admitted) {
        failed(admitted);
        return Outcome.refused(Refusal.of(RefusalKind.SIGN_IN_REFUSED, "Check both, then try again."));
    }

    /** The password was not compared after all: it counts as no try. */
    @Transactional
    public <T> Outcome<T> putOff(Admitted admitted) {
        giveBack(admitted.counters(), now());
        trail.refused(admitted.person(), admitted.from().network());
        return Outcome.refused(Refusal.of(
                        RefusalKind.TOO_MANY_REQUESTS, "Very many people are signing in. Try again in a few seconds.")
                .after(PasswordLanes.PATIENCE));
    }

    /** As exact as the database keeps it, so that a wait that is over is over there too. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void giveBack(List<Counter> counted, Instant now) {
        counters.lock(counted.stream().map(Counter::key).toList(), now);
        counted.forEach(counter -> counters.change(counter, now, failures -> failures.oneLess(now)));
    }

    private static Lane lane(KnownClients.Sight sight, boolean guessing) {
        return sight == KnownClients.Sight.DEVICE ? Lane.KNOWN : guessing ? Lane.GUESSING : Lane.STRANGERS;
    }

    private static Refusal tooMany(Duration wait) {
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        String words =
                seconds > 90 ? (seconds + 59) / 60 + " minutes" : seconds == 1 ? "a second" : seconds + " seconds";
        return Refusal.of(
                        RefusalKind.TOO_MANY_REQUESTS,
                        "Too many sign-ins with this name have failed. Try again in " + words
                                + ", or from a browser in which you have signed in before.")
                .after(Duration.ofSeconds(seconds));
    }
}
