package dev.assay.access.acts;

import dev.assay.access.Actor;
import dev.assay.access.Credential;
import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.WayIn;
import dev.assay.access.db.PersonRepository;
import dev.assay.access.db.PersonRow;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Giving and taking roles, blocking and unblocking. */
@Singleton
public class AccountChanges {
    private final PersonRepository people;
    private final AccessEnding access;
    private final DutiesTrail duties;
    private final AuditLog audit;

    AccountChanges(PersonRepository people, AccessEnding access, DutiesTrail duties, AuditLog audit) {
        this.people = people;
        this.access = access;
        this.duties = duties;
        this.audit = audit;
    }

    /**
     * Replaces the roles and says whether the account may be used. Who loses a role, or is blocked, loses every way in: what was opened
     * with a role must not come back with it. Otherwise the sessions end, so that the change holds at once.
     *
     * @param with what the administrator proves with who they are; a token gives no roles and unblocks nobody
     */
    @Transactional
    public Outcome<Person> change(Actor by, Credential with, String id, long version, Set<Role> roles, boolean active) {
        Optional<PersonRow> row = people.findById(id);
        if (row.isEmpty()) {
            return Outcome.refused(Refusal.notFound("person", id));
        }
        Person before = row.get().person();
        Optional<Refusal> refusal = refusal(by, with, before, roles, active);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (people.change(id, version, String.join(",", Role.codes(roles)), active) == 0) {
            return Outcome.refused(
                    Refusal.of(RefusalKind.STALE, "The account was changed in the meantime. Read it again.")
                            .with(Map.of("currentVersion", before.version())));
        }
        Person after = people.findById(id).orElseThrow().person();
        tell(by, before, after, narrows(before, after) ? access.all(id) : access.sessionsOf(id));
        return Outcome.done(after);
    }

    private static Optional<Refusal> refusal(
            Actor by, Credential with, Person before, Set<Role> roles, boolean active) {
        if (by.personId().equals(before.id()) && (!roles.contains(Role.ADMIN) || !active)) {
            return Optional.of(
                    Refusal.conflict("You cannot take your own administration away. Another administrator can do it."));
        }
        boolean widens = !before.roles().containsAll(roles) || active && !before.active();
        return widens ? WayIn.ROLES.refusal(with).map(Refusal::notAllowed) : Optional.empty();
    }

    private static boolean narrows(Person before, Person after) {
        return !after.active() || !after.roles().containsAll(before.roles());
    }

    private void tell(Actor by, Person before, Person after, AccessEnding.Ended ended) {
        audit.append(
                by.personId(),
                by.personId().equals(after.id()) ? "person.own-roles-changed" : "person.changed",
                "person:" + after.id(),
                Map.of(
                        "name",
                        after.name(),
                        "roles-before",
                        Role.codes(before.roles()),
                        "roles",
                        Role.codes(after.roles()),
                        "active",
                        after.active(),
                        "ended",
                        ended.told()));
        duties.tell(by.personId(), before.roles(), after);
    }
}
