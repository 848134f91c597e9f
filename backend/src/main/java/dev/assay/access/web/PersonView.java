package dev.assay.access.web;

import dev.assay.access.Person;
import dev.assay.access.Role;
import java.util.List;

/**
 * An account as administrators see it.
 *
 * @param roles role codes in alphabetical order
 * @param version what If-Match names, as {@code "v<version>"}
 */
public record PersonView(String id, String name, List<String> roles, boolean active, boolean demo, long version) {
    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.name(),
                List.copyOf(Role.codes(person.roles())),
                person.active(),
                person.demo(),
                person.version());
    }
}
