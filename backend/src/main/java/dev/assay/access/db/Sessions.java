package dev.assay.access.db;

import dev.assay.access.Person;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
        Optional<SessionRow> row = sessions.findById(Secrets.hash(token))
                .filter(session -> now.isBefore(session.expiresAt())
                        && now.isBefore(session.seenAt().plus(IDLE)));
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

    /** Ends every session of a person. */
    @Transactional
    public int endAll(String by, String personId) {
        int ended = sessions.endAll(personId);
        audit.append(by, "sessions.revoked", "person:" + personId, Map.of("ended", ended));
        return ended;
    }
}
