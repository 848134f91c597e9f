package dev.assay.access.db;

import dev.assay.access.Person;
import dev.assay.access.Role;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as stored. */
@MappedEntity("person")
public record PersonRow(
        @Id String id,
        String name,
        String nameKey,
        String passwordHash,
        String roles,
        boolean active,
        boolean demo,
        long version,
        Instant createdAt,
        @Nullable String nameSkeleton) {

    public Person person() {
        List<String> codes = roles.isEmpty() ? List.of() : Arrays.asList(roles.split(","));
        return new Person(id, name, Role.ofCodes(codes), active, demo, version);
    }
}
