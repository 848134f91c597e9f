package dev.assay.access.acts;

import dev.assay.access.db.PersonRepository;
import dev.assay.access.db.ResetLinkRepository;
import dev.assay.access.db.SessionRepository;
import dev.assay.access.db.TokenRepository;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Ends the ways in that an account has: its sessions, its personal tokens and the link that would reset its password. Whoever changes
 * several of them has locked the account's row first, so that two of them never wait for each other.
 */
@Singleton
public class AccessEnding {
    private final SessionRepository sessions;
    private final TokenRepository tokens;
    private final ResetLinkRepository links;
    private final PersonRepository people;
    private final AuditLog audit;

    AccessEnding(
            SessionRepository sessions,
            TokenRepository tokens,
            ResetLinkRepository links,
            PersonRepository people,
            AuditLog audit) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.links = links;
        this.people = people;
        this.audit = audit;
    }

    /** How many there were of each. */
    public record Ended(int sessions, int tokens, int links) {
        Map<String, Integer> told() {
            return Map.of("sessions", sessions, "tokens", tokens, "reset-links", links);
        }
    }

    /** Ends all of them, at somebody's word. */
    @Transactional
    public Ended endAll(String by, String personId) {
        people.lock(personId);
        Ended ended = all(personId);
        audit.append(by, "access.ended", "person:" + personId, ended.told());
        return ended;
    }

    /** All of them, as part of what is told in the trail by another name. */
    Ended all(String personId) {
        return new Ended(sessions.endAll(personId), tokens.deleteAll(personId), links.withdraw(personId));
    }

    /** The sessions alone, as part of what is told in the trail by another name. */
    Ended sessionsOf(String personId) {
        return new Ended(sessions.endAll(personId), 0, 0);
    }

    /** All but the one session, as part of what is told in the trail by another name. */
    Ended allBut(OpenSession kept) {
        String personId = kept.person().id();
        return new Ended(
                sessions.endOthers(personId, Secrets.hash(kept.token())),
                tokens.deleteAll(personId),
                links.withdraw(personId));
    }
}
