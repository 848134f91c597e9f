package dev.assay.access.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code sign_in_failure}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface FailureRepository extends GenericRepository<FailureRow, Instant> {
    @Query(
            """
            INSERT INTO sign_in_failure (begun, subject, network, failed, refused)
            VALUES (:begun, :subject, :network, 0, 0) ON CONFLICT DO NOTHING
            """)
    int begin(Instant begun, String subject, String network);

    @Query(
            """
            UPDATE sign_in_failure SET failed = failed + :failed, refused = refused + :refused
            WHERE begun = :begun AND subject = :subject AND network = :network
            """)
    int add(Instant begun, String subject, String network, int failed, int refused);

    @Query("SELECT MIN(begun) FROM sign_in_failure WHERE begun < :before")
    Optional<Instant> earliest(Instant before);

    @Query(
            """
            SELECT * FROM sign_in_failure WHERE begun = :begun
            ORDER BY failed + refused DESC, subject, network LIMIT :limit
            """)
    List<FailureRow> largest(Instant begun, int limit);

    @Query("DELETE FROM sign_in_failure WHERE begun = :begun AND subject = :subject AND network = :network")
    int delete(Instant begun, String subject, String network);

    @Query("""
            SELECT COUNT(*) FROM sign_in_failure WHERE begun = :begun
            """)
    long count(Instant begun);

    @Query("SELECT COALESCE(SUM(failed), 0) FROM sign_in_failure WHERE begun = :begun")
    long failed(Instant begun);

    @Query("SELECT COALESCE(SUM(refused), 0) FROM sign_in_failure WHERE begun = :begun")
    long refused(Instant begun);

    @Query("DELETE FROM sign_in_failure WHERE begun = :begun")
    int deleteAll(Instant begun);
}
