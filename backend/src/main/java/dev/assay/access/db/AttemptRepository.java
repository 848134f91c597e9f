package dev.assay.access.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** The table {@code sign_in_attempt}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttemptRepository extends GenericRepository<AttemptRow, String> {
    AttemptRow save(AttemptRow row);

    @Query(
            "SELECT COUNT(*) FROM sign_in_attempt WHERE name_key = :nameKey AND address = :address AND tried_at > :since")
    long countBoth(String nameKey, String address, Instant since);

    @Query("SELECT COUNT(*) FROM sign_in_attempt WHERE name_key = :nameKey AND tried_at > :since")
    long countName(String nameKey, Instant since);

    @Query("SELECT COUNT(*) FROM sign_in_attempt WHERE address = :address AND tried_at > :since")
    long countAddress(String address, Instant since);

    @Query("DELETE FROM sign_in_attempt WHERE name_key = :nameKey AND address = :address")
    int forget(String nameKey, String address);

    @Query("DELETE FROM sign_in_attempt WHERE tried_at < :before")
    int sweep(Instant before);
}
