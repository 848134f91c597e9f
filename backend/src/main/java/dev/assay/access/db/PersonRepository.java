package dev.assay.access.db;

import dev.assay.access.AccountName;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code person}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PersonRepository extends GenericRepository<PersonRow, String> {
    PersonRow save(PersonRow row);

    Optional<PersonRow> findById(String id);

    /** Keeps the account to this transaction: what follows from it is changed by one at a time. Comes before any other lock. */
    @Query("SELECT * FROM person WHERE id = :id FOR UPDATE")
    Optional<PersonRow> lock(String id);

    Optional<PersonRow> findByNameKey(String nameKey);

    Optional<PersonRow> findByNameSkeleton(String nameSkeleton);

    /** Who is meant by a typed name. Names kept before names were folded go first: they were told apart when they were made. */
    default Optional<PersonRow> named(String typed) {
        return findByNameKey(AccountName.unfoldedKey(typed)).or(() -> findByNameKey(AccountName.key(typed)));
    }

    @Query("SELECT * FROM person WHERE name_skeleton IS NULL ORDER BY created_at, id")
    List<PersonRow> withoutSkeleton();

    @Query("UPDATE person SET name_skeleton = :skeleton WHERE id = :id")
    int look(String id, String skeleton);

    long count();

    @Query("SELECT * FROM person ORDER BY name_key, id")
    List<PersonRow> listAll();

    @Query(
            "UPDATE person SET roles = :roles, active = :active, version = version + 1 WHERE id = :id AND version = :version")
    int change(String id, long version, String roles, boolean active);

    /** Unless it was changed since it was compared. */
    @Query(
            "UPDATE person SET password_hash = :next, version = version + 1 WHERE id = :id AND password_hash = :compared")
    int replacePassword(String id, String compared, String next);

    @Query("UPDATE person SET password_hash = :passwordHash, version = version + 1 WHERE id = :id")
    int changePassword(String id, String passwordHash);
}
