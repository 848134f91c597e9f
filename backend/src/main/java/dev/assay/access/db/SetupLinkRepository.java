package dev.assay.access.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** The table {@code setup_link}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SetupLinkRepository extends GenericRepository<SetupLinkRow, String> {
    SetupLinkRow save(SetupLinkRow row);

    /** One who finds the link uses it up: of two at once, one gets 1 and the other 0. */
    @Query("DELETE FROM setup_link WHERE token_hash = :tokenHash AND expires_at >= :now")
    int use(String tokenHash, Instant now);

    @Query("DELETE FROM setup_link")
    int withdrawAll();
}
