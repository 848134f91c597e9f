package dev.assay.access.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The table {@code password_reset_link}: one row a person at most. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ResetLinkRepository extends GenericRepository<ResetLinkRow, String> {
    ResetLinkRow save(ResetLinkRow row);

    Optional<ResetLinkRow> findByTokenHash(String tokenHash);

    /** One who finds the link uses it up: of two at once, one gets 1 and the other 0. */
    @Query("DELETE FROM password_reset_link WHERE token_hash = :tokenHash AND expires_at >= :now")
    int use(String tokenHash, Instant now);

    @Query("DELETE FROM password_reset_link WHERE person_id = :personId")
    int withdraw(String personId);
}
