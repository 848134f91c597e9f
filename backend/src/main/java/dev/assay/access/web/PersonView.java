package dev.assay.access.web;

import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.UnitedDuties;
import java.util.List;
import java.util.Optional;

/**
 * An account as administrators see it.
 *
 * @param roles role codes in alphabetical order
 * @param version what If-Match names, as {@code "v<version>"}
 * @param unitedDuties pairs of duties that check each other and are both this person's, e.g. {@code writes-and-publishes-rules}
 * @param looksLike name of an older account that this one's name cannot be told from; only where both are older than that rule
 */
public record PersonView(
        String id,
        String name,
        List<String> roles,
        boolean active,
        boolean demo,
        long version,
        List<String> unitedDuties,
        Optional<String> looksLike) {
    static PersonView of(Person person) {
        return of(person, Optional.empty());
    }

    static PersonView of(Person person, Optional<String> looksLike) {
        return new PersonView(
                person.id(),
                person.name(),
                List.copyOf(Role.codes(person.roles())),
                person.active(),
                person.demo(),
                person.version(),
                UnitedDuties.in(person.roles()).stream().map(UnitedDuties::code).toList(),
                looksLike);
    }
}
