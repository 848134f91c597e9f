package dev.assay.access.acts;

import dev.assay.access.AccountName;
import dev.assay.access.NameLooks;
import dev.assay.access.Person;
import dev.assay.access.db.PersonRepository;
import dev.assay.access.db.PersonRow;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of the accounts: each readable, none like another. */
@Singleton
public class AccountNames {
    private final PersonRepository people;
    private final AuditLog audit;
    private final NameLooks looks;

    AccountNames(PersonRepository people, AuditLog audit, NameLooks looks) {
        this.people = people;
        this.audit = audit;
        this.looks = looks;
    }

    /**
     * Works out what accounts look like that were made before looks were compared. Of several that look alike the oldest takes the looks;
     * the others go on under their names, are named to administrators, and no further one is made.
     */
    @EventListener
    @Transactional
    void lookAtOlderNames(StartupEvent started) {
        people.withoutSkeleton().forEach(row -> people.lock(row.id()));
        if (people.withoutSkeleton().isEmpty()) {
            return;
        }
        // Two servers that start at once take turns, and no account is made meanwhile.
        audit.queue();
        people.withoutSkeleton().forEach(row -> {
            String skeleton = skeleton(row.name());
            if (people.findByNameSkeleton(skeleton).isEmpty()) {
                people.look(row.id(), skeleton);
            }
        });
    }

    /** Of each account that looks like an older one, its id and that one's name. */
    @Transactional(readOnly = true)
    public Map<String, String> lookAlikes() {
        return people.withoutSkeleton().stream()
                .map(PersonRow::person)
                .collect(Collectors.toMap(Person::id, person -> people.findByNameSkeleton(skeleton(person.name()))
                        .map(PersonRow::name)
                        .orElse(person.name())));
    }

    Optional<Refusal> refusal(String typed) {
        return AccountName.refusal(AccountName.written(typed), looks)
                .map(why -> Refusal.invalid("/name", why, "Use the name people know, in one script."))
                .or(() -> taken(typed));
    }

    /** Whether somebody has this name, or one that cannot be told from it by its looks. */
    Optional<Refusal> taken(String typed) {
        Function<PersonRow, Refusal> same =
                other -> Refusal.invalid("/name", "There is a `" + other.name() + "` already.", "Use another name.");
        Function<PersonRow, Refusal> alike = other -> Refusal.invalid(
                "/name", "This looks like `" + other.name() + "`, who has an account.", "Use another name.");
        return people.named(typed).map(same).or(() -> people.findByNameSkeleton(skeleton(typed))
                .map(alike));
    }

    String skeleton(String name) {
        return looks.skeleton(AccountName.written(name));
    }
}
