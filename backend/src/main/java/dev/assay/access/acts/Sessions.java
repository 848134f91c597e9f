package dev.assay.access.acts;

import dev.assay.access.Person;
import dev.assay.access.db.PersonRepository;
import dev.assay.access.db.PersonRow;
import dev.assay.access.db.SessionRepository;
import dev.assay.access.db.SessionRow;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sessions in the database: every node sees them, and ending one ends it everywhere at once. */
@Singleton
public class Sessions {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration IDLE = Duration.ofHours(8);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final SessionRepository sessions;
    private final PersonRepository people;
    private final AuditLog audit;
    private final Clock clock;

    Sessions(SessionRepository sessions, PersonRepository people, AuditLog audit, Clock clock) {
        this.sessions = sessions;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public OpenSession open(Person person) {
        Instant now = clock.instant();
        sessions.sweep(now);
        String token = Secrets.token();
        Instant end = now.plus(LONGEST);
        sessions.save(new SessionRow(Secrets.hash(token), person.id(), now, now, end));
        return new OpenSession(token, person, end);
    }

    /** The session with this token, if it is still open and its person active. */
    @Transactional
    public Optional<OpenSession> find(String token) {
        Instant now = clock.instant();
        Optional<SessionRow> row = sessions.findById(Secrets.hash(token)).filter(session -> isOpen(session, now));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        SessionRow session = row.get();
        if (now.isAfter(session.seenAt().plus(SEEN_EVERY))) {
            sessions.seen(session.tokenHash(), now);
        }
        return people.findById(session.personId())
                .filter(PersonRow::active)
                .map(person -> new OpenSession(token, person.person(), session.expiresAt()));
    }

    @Transactional
    public void end(OpenSession session) {
        if (sessions.end(Secrets.hash(session.token())) > 0) {
            String person = session.person().id();
            audit.append(person, "session.ended", "person:" + person, Map.of());
        }
    }

    /**
     * A session as its own person is told of it.
     *
     * @param isThis whether it is the one that asks
     */
    public record Listed(Instant startedAt, Instant seenAt, Instant expiresAt, boolean isThis) {}

    /** The sessions of the person that are open, the one that was used last first. */
    @Transactional(readOnly = true)
    public List<Listed> of(String personId, Optional<OpenSession> asking) {
        Instant now = clock.instant();
        String own = asking.map(session -> Secrets.hash(session.token())).orElse("");
        return sessions.ofPerson(personId).stream()
                .filter(row -> isOpen(row, now))
                .map(row -> new Listed(
                        row.createdAt(),
                        row.seenAt(),
                        row.expiresAt(),
                        row.tokenHash().equals(own)))
                .toList();
    }

    /** Ends the person's sessions but this one. */
    @Transactional
    public void endOthers(OpenSession kept) {
        String person = kept.person().id();
        int ended = sessions.endOthers(person, Secrets.hash(kept.token()));
        audit.append(person, "sessions.ended-elsewhere", "person:" + person, Map.of("sessions", ended));
    }

    private static boolean isOpen(SessionRow session, Instant now) {
        return now.isBefore(session.expiresAt())
                && now.isBefore(session.seenAt().plus(IDLE));
    }
}
