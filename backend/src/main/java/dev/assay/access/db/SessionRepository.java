package dev.assay.access.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code sign_in_session}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SessionRepository extends GenericRepository<SessionRow, String> {
    SessionRow save(SessionRow row);

    Optional<SessionRow> findById(String tokenHash);

    @Query("UPDATE sign_in_session SET seen_at = :seenAt WHERE token_hash = :tokenHash")
    int seen(String tokenHash, Instant seenAt);

    @Query("DELETE FROM sign_in_session WHERE token_hash = :tokenHash")
    int end(String tokenHash);

    @Query("DELETE FROM sign_in_session WHERE person_id = :personId")
    int endAll(String personId);

    @Query("DELETE FROM sign_in_session WHERE person_id = :personId AND token_hash <> :kept")
    int endOthers(String personId, String kept);

    @Query("SELECT * FROM sign_in_session WHERE person_id = :personId ORDER BY seen_at DESC, token_hash")
    List<SessionRow> ofPerson(String personId);

    @Query("DELETE FROM sign_in_session WHERE expires_at < :now")
    int sweep(Instant now);
}
