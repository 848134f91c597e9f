package dev.assay.access.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The table {@code password_reset}: the links that were used. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ResetRepository extends GenericRepository<ResetRow, String> {
    ResetRow save(ResetRow row);

    @Query("SELECT * FROM password_reset WHERE person_id = :personId ORDER BY used_at DESC, id LIMIT 20")
    List<ResetRow> ofPerson(String personId);

    @Query("UPDATE password_reset SET known_at = :now WHERE person_id = :personId AND known_at IS NULL")
    int known(String personId, Instant now);
}
