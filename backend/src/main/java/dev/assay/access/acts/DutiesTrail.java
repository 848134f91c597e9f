package dev.assay.access.acts;

import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.UnitedDuties;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Tells in the trail that one hand came to hold duties which check each other, as an event of its own. */
@Singleton
class DutiesTrail {
    private final AuditLog audit;

    DutiesTrail(AuditLog audit) {
        this.audit = audit;
    }

    /** To be called in the transaction that gave the roles. */
    void tell(String by, Set<Role> before, Person after) {
        Set<UnitedDuties> united = UnitedDuties.in(after.roles());
        if (UnitedDuties.in(before).containsAll(united)) {
            return;
        }
        audit.append(
                by,
                "person.duties-united",
                "person:" + after.id(),
                Map.of(
                        "name",
                        after.name(),
                        "roles",
                        Role.codes(after.roles()),
                        "duties",
                        united.stream().map(UnitedDuties::code).toList()));
    }
}
