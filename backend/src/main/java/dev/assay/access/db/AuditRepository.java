package dev.assay.access.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table {@code audit_event}: rows are added and read, never changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AuditRepository extends GenericRepository<AuditRow, Long> {
    AuditRow save(AuditRow row);

    @Query("SELECT * FROM audit_event WHERE sequence > :after ORDER BY sequence LIMIT :limit")
    List<AuditRow> after(long after, int limit);

    @Query(
            """
            SELECT * FROM audit_event
            WHERE sequence < :before
              AND (:actor = '' OR actor = :actor)
              AND (:subject = '' OR subject = :subject)
              AND (:action = '' OR action LIKE :action)
            ORDER BY sequence DESC LIMIT :limit
            """)
    List<AuditRow> newest(long before, String actor, String subject, String action, int limit);

    @Query(
            """
            SELECT COUNT(*) FROM audit_event
            WHERE (:actor = '' OR actor = :actor)
              AND (:subject = '' OR subject = :subject)
              AND (:action = '' OR action LIKE :action)
            """)
    long count(String actor, String subject, String action);
}
