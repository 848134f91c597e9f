package dev.assay.access.acts;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.db.PersonRepository;
import dev.assay.access.db.PersonRow;
import dev.assay.access.db.ResetLinkRepository;
import dev.assay.access.db.ResetLinkRow;
import dev.assay.access.db.ResetRepository;
import dev.assay.access.db.ResetRow;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Resetting a forgotten password by a link that an administrator makes and that works once. The administrator never learns the password;
 * since they could follow the link themselves, the person is told who made it as soon as they sign in, and the trail says so.
 */
@Singleton
public class PasswordResets {
    private static final Duration VALID = Duration.ofHours(24);

    private final ResetLinkRepository links;
    private final ResetRepository resets;
    private final PersonRepository people;
    private final Passwords passwords;
    private final AccessEnding access;
    private final AuditLog audit;
    private final Clock clock;

    PasswordResets(
            ResetLinkRepository links,
            ResetRepository resets,
            PersonRepository people,
            Passwords passwords,
            AccessEnding access,
            AuditLog audit,
            Clock clock) {
        this.links = links;
        this.resets = resets;
        this.people = people;
        this.passwords = passwords;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link just made. @param token what stands behind the # of the address; stored nowhere */
    public record Link(String token, Instant expiresAt) {
        /** Not for logs: the token is left out. */
        @Override
        public String toString() {
            return "Link[" + expiresAt + "]";
        }
    }

    /**
     * A reset that was done.
     *
     * @param by name of the administrator who made the link
     * @param isKnown whether the person said that they know of it
     */
    public record Reset(String by, Instant issuedAt, Instant usedAt, boolean isKnown) {}

    /** Makes a link for somebody else's account; one made before works no longer. */
    @Transactional
    public Outcome<Link> issue(Actor by, String personId) {
        Optional<Person> person = people.lock(personId).map(PersonRow::person);
        Optional<Refusal> refusal = person.map(found -> refusal(by, found))
                .orElseGet(() -> Optional.of(Refusal.notFound("person", personId)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        links.withdraw(personId);
        Instant now = clock.instant();
        String token = Secrets.token();
        ResetLinkRow row =
                links.save(new ResetLinkRow(personId, Secrets.hash(token), by.personId(), now, now.plus(VALID)));
        audit.append(
                by.personId(),
                "password.reset-link-made",
                "person:" + personId,
                Map.of(
                        "name",
                        person.orElseThrow().name(),
                        "until",
                        row.expiresAt().toString()));
        return Outcome.done(new Link(token, row.expiresAt()));
    }

    /**
     * Uses the link up and replaces the password; every session and every token of the account ends. A refused password leaves the link
     * usable.
     *
     * @throws dev.assay.platform.refusal.RefusedException where refused, which also undoes the link's use
     */
    @Transactional
    public Person use(String token, String password) {
        String hash = Secrets.hash(token);
        Instant now = clock.instant();
        ResetLinkRow link = links.findByTokenHash(hash).orElseThrow(PasswordResets::dead);
        Optional<PersonRow> account = people.lock(link.personId());
        if (links.use(hash, now) == 0) {
            throw dead();
        }
        Person person = account.filter(PersonRow::active).map(PersonRow::person).orElseThrow(PasswordResets::dead);
        OwnPassword.unfit(password, person).ifPresent(refusal -> {
            throw refusal.asException();
        });
        people.changePassword(person.id(), passwords.hash(password));
        resets.save(
                new ResetRow(UUID.randomUUID().toString(), person.id(), link.issuedBy(), link.issuedAt(), now, null));
        AccessEnding.Ended ended = access.all(person.id());
        audit.append(
                person.id(),
                "password.reset",
                "person:" + person.id(),
                Map.of("link-made-by", link.issuedBy(), "sessions", ended.sessions(), "tokens", ended.tokens()));
        return person;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Reset> of(String personId) {
        return resets.ofPerson(personId).stream()
                .map(row -> new Reset(
                        people.findById(row.issuedBy()).map(PersonRow::name).orElse(row.issuedBy()),
                        row.issuedAt(),
                        row.usedAt(),
                        row.knownAt() != null))
                .toList();
    }

    /** The person says that they know of every reset so far. */
    @Transactional
    public void know(Actor person) {
        if (resets.known(person.personId(), clock.instant()) > 0) {
            audit.append(person.personId(), "password.reset-known", "person:" + person.personId(), Map.of());
        }
    }

    private static Optional<Refusal> refusal(Actor by, Person person) {
        if (by.personId().equals(person.id())) {
            return Optional.of(Refusal.conflict("This is your own account. Change your password under Account."));
        }
        if (person.demo()) {
            return Optional.of(OwnPassword.demo());
        }
        return person.active()
                ? Optional.empty()
                : Optional.of(Refusal.conflict("The account is blocked. Let them sign in again first."));
    }

    private static RuntimeException dead() {
        return Refusal.notAllowed("This link was used, was replaced by a newer one, has expired, or never was one."
                        + " Ask an administrator for a new one.")
                .asException();
    }
}
