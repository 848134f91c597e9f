package dev.assay.access.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The one row of {@code audit_head}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AuditHeadRepository extends GenericRepository<AuditHead, Integer> {
    @Query("SELECT * FROM audit_head WHERE id = 1 FOR UPDATE")
    AuditHead lock();

    @Query("SELECT * FROM audit_head WHERE id = 1")
    AuditHead read();

    @Query("UPDATE audit_head SET sequence = :sequence, hash = :hash WHERE id = 1")
    int move(long sequence, String hash);
}
