package dev.assay.access.db;

import dev.assay.access.Actor;
import dev.assay.access.PasswordRules;
import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.platform.problem.Outcome;
import dev.assay.platform.problem.ProblemType;
import dev.assay.platform.problem.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The accounts: who there is, with which roles. */
@Singleton
public class Accounts {
    private final PersonRepository people;
    private final SessionRepository sessions;
    private final TokenRepository tokens;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(
            PersonRepository people,
            SessionRepository sessions,
            TokenRepository tokens,
            Passwords passwords,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return people.count() == 0;
    }

    @Transactional(readOnly = true)
    public List<Person> all() {
        return people.listAll().stream().map(PersonRow::person).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(String id) {
        return people.findById(id).map(PersonRow::person);
    }

    /** Makes an account; {@code by} is the acting person's id, or {@code system}. */
    @Transactional
    public Outcome<Person> create(String by, String name, String password, Set<Role> roles) {
        Optional<Refusal> refusal = nameRefusal(name).or(() -> PasswordRules.DEFAULT
                .refusal(password, name)
                .map(why -> Refusal.invalid("/password", why, "Choose another one.")));
        return refusal.<Outcome<Person>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(insert(by, name, passwords.hash(password), roles, false)));
    }

    /**
     * The demo's accounts, those made that are missing. Their password is published, which no ordinary account's may be, so that it is
     * hashed once for all of them.
     */
    @Transactional
    public List<Person> demoAccounts(Map<String, Role> accounts, String password) {
        Map<String, Person> present = new LinkedHashMap<>();
        accounts.keySet().forEach(name -> people.findByNameKey(Person.key(name))
                .ifPresent(row -> present.put(name, row.person())));
        String hash = present.size() < accounts.size() ? passwords.hash(password) : "";
        return accounts.entrySet().stream()
                .map(account -> Optional.ofNullable(present.get(account.getKey()))
                        .orElseGet(() -> insert("system", account.getKey(), hash, Set.of(account.getValue()), true)))
                .toList();
    }

    @Transactional
    public Outcome<Person> change(Actor by, String id, long version, Set<Role> roles, boolean active) {
        Optional<PersonRow> row = people.findById(id);
        if (row.isEmpty()) {
            return Outcome.refused(Refusal.notFound("person", id));
        }
        if (by.personId().equals(id) && (!roles.contains(Role.ADMIN) || !active)) {
            return Outcome.refused(
                    Refusal.conflict("You cannot take your own administration away. Another administrator can do it."));
        }
        if (people.change(id, version, String.join(",", Role.codes(roles)), active) == 0) {
            return Outcome.refused(
                    Refusal.of(ProblemType.STALE, "The account was changed in the meantime. Read it again.")
                            .with(Map.of("currentVersion", row.get().version())));
        }
        if (!active) {
            tokens.deleteAll(id);
        }
        sessions.endAll(id);
        audit.append(
                by.personId(),
                "person.changed",
                "person:" + id,
                Map.of("name", row.get().name(), "roles", Role.codes(roles), "active", active));
        return Outcome.done(people.findById(id).orElseThrow().person());
    }

    private Person insert(String by, String name, String hash, Set<Role> roles, boolean demo) {
        PersonRow row = people.save(new PersonRow(
                UUID.randomUUID().toString(),
                name.strip(),
                Person.key(name),
                hash,
                String.join(",", Role.codes(roles)),
                true,
                demo,
                1,
                clock.instant()));
        audit.append(
                by,
                "person.created",
                "person:" + row.id(),
                Map.of("name", row.name(), "roles", Role.codes(roles), "demo", demo));
        return row.person();
    }

    private Optional<Refusal> nameRefusal(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()
                || stripped.length() > Person.LONGEST_NAME
                || stripped.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(Refusal.invalid(
                    "/name",
                    "The name must have 1 to " + Person.LONGEST_NAME + " characters and no control characters.",
                    "Use the name people know."));
        }
        if (people.findByNameKey(Person.key(name)).isPresent()) {
            return Optional.of(Refusal.invalid("/name", "There is a `" + stripped + "` already.", "Use another name."));
        }
        return Optional.empty();
    }
}
