package dev.assay.access.acts;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.TokenScope;
import dev.assay.access.db.PersonRepository;
import dev.assay.access.db.PersonRow;
import dev.assay.access.db.TokenRepository;
import dev.assay.access.db.TokenRow;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.quantity.KeptText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Personal tokens for programs that act in a person's name. */
@Singleton
public class PersonalTokens {
    private static final int MOST = 20;
    private static final int LONGEST_DAYS = 366;

    /** A token without its secret. */
    public record PersonalToken(String id, String name, Set<TokenScope> scopes, Instant createdAt, Instant expiresAt) {
        public PersonalToken {
            scopes = Set.copyOf(scopes);
        }
    }

    /** A token just made; the secret is shown this once. */
    public record Issued(PersonalToken token, String secret) {}

    /** Whose token it is and what it may do. */
    public record Bearer(Person person, Set<TokenScope> scopes) {
        public Bearer {
            scopes = Set.copyOf(scopes);
        }
    }

    private final TokenRepository tokens;
    private final PersonRepository people;
    private final AuditLog audit;
    private final Clock clock;

    PersonalTokens(TokenRepository tokens, PersonRepository people, AuditLog audit, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PersonalToken> of(Actor actor) {
        return tokens.ofPerson(actor.personId()).stream()
                .map(PersonalTokens::token)
                .toList();
    }

    @Transactional
    public Outcome<Issued> issue(Actor actor, String name, Set<TokenScope> scopes, int days) {
        Optional<KeptText.Fault> hidden = KeptText.fault(name, KeptText.Shape.ONE_LINE);
        if (hidden.isPresent()) {
            return Outcome.refused(Refusal.invalid(
                    "/name", "The name " + hidden.get().words(), "Delete the character, or retype the name."));
        }
        if (name.isBlank() || name.length() > Person.LONGEST_NAME) {
            return Outcome.refused(Refusal.invalid(
                    "/name",
                    "The token needs a name of at most " + Person.LONGEST_NAME + " characters.",
                    "Say what it is for."));
        }
        if (days < 1 || days > LONGEST_DAYS) {
            return Outcome.refused(Refusal.invalid(
                    "/days", days + " days is not from 1 to " + LONGEST_DAYS + ".", "Choose a shorter life."));
        }
        Optional<String> unfit = TokenScope.refusal(scopes, actor.roles());
        if (unfit.isPresent()) {
            return Outcome.refused(Refusal.invalid("/scopes", unfit.get(), "Name at least READ."));
        }
        if (tokens.ofPerson(actor.personId()).size() >= MOST) {
            return Outcome.refused(Refusal.conflict("You have " + MOST + " tokens. Delete one first."));
        }
        String secret = "assay_" + Secrets.token();
        Instant now = clock.instant();
        TokenRow row = tokens.save(new TokenRow(
                UUID.randomUUID().toString(),
                Secrets.hash(secret),
                actor.personId(),
                name.strip(),
                scopes.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                now,
                now.plus(Duration.ofDays(days))));
        audit.append(
                actor.personId(),
                "token.issued",
                "token:" + row.id(),
                Map.of("name", row.name(), "scopes", row.scopes(), "days", days));
        return Outcome.done(new Issued(token(row), secret));
    }

    @Transactional
    public Outcome<Boolean> delete(Actor actor, String id) {
        if (tokens.delete(id, actor.personId()) == 0) {
            return Outcome.refused(Refusal.notFound("token", id));
        }
        audit.append(actor.personId(), "token.deleted", "token:" + id, Map.of());
        return Outcome.done(true);
    }

    @Transactional(readOnly = true)
    public Optional<Bearer> find(String secret) {
        return tokens.findByTokenHash(Secrets.hash(secret))
                .filter(row -> clock.instant().isBefore(row.expiresAt()))
                .flatMap(row -> people.findById(row.personId())
                        .filter(PersonRow::active)
                        .map(person -> new Bearer(person.person(), token(row).scopes())));
    }

    private static PersonalToken token(TokenRow row) {
        Set<TokenScope> scopes = Arrays.stream(row.scopes().split(","))
                .map(TokenScope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
        return new PersonalToken(row.id(), row.name(), scopes, row.createdAt(), row.expiresAt());
    }
}
