package dev.assay.access.acts;

import dev.assay.access.AccountName;
import dev.assay.access.PasswordRules;
import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.db.PersonRepository;
import dev.assay.access.db.PersonRow;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
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
    private final AccountNames names;
    private final DutiesTrail duties;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(
            PersonRepository people,
            AccountNames names,
            DutiesTrail duties,
            Passwords passwords,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.names = names;
        this.duties = duties;
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
        Optional<Refusal> refusal = names.refusal(name).or(() -> PasswordRules.DEFAULT
                .refusal(password, name)
                .map(why -> Refusal.invalid("/password", why, "Choose another one.")));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        String hash = passwords.hash(password);
        audit.queue();
        return names.taken(name)
                .<Outcome<Person>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(insert(by, name, hash, roles, false)));
    }

    /**
     * The demo's accounts, those made that are missing. Their password is published, which no ordinary account's may be, so that it is
     * hashed once for all of them.
     */
    @Transactional
    public List<Person> demoAccounts(Map<String, Role> accounts, String password) {
        Map<String, Person> present = new LinkedHashMap<>();
        accounts.keySet().forEach(name -> people.named(name).ifPresent(row -> present.put(name, row.person())));
        String hash = present.size() < accounts.size() ? passwords.hash(password) : "";
        return accounts.entrySet().stream()
                .map(account -> Optional.ofNullable(present.get(account.getKey()))
                        .orElseGet(() -> insert("system", account.getKey(), hash, Set.of(account.getValue()), true)))
                .toList();
    }

    private Person insert(String by, String name, String hash, Set<Role> roles, boolean demo) {
        String written = AccountName.written(name);
        PersonRow row = people.save(new PersonRow(
                UUID.randomUUID().toString(),
                written,
                AccountName.key(name),
                hash,
                String.join(",", Role.codes(roles)),
                true,
                demo,
                1,
                clock.instant(),
                names.skeleton(written)));
        audit.append(
                by,
                "person.created",
                "person:" + row.id(),
                Map.of("name", row.name(), "roles", Role.codes(roles), "demo", demo));
        duties.tell(by, Set.of(), row.person());
        return row.person();
    }
}
