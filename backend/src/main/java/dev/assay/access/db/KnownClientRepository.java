package dev.assay.access.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** The table {@code known_client}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface KnownClientRepository extends GenericRepository<KnownClientRow, String> {
    @Query("SELECT COUNT(*) FROM known_client WHERE person_id = :personId AND mark = :mark AND seen_at > :since")
    long count(String personId, String mark, Instant since);

    @Query("INSERT INTO known_client (person_id, mark, seen_at) VALUES (:personId, :mark, :now) ON CONFLICT DO NOTHING")
    int add(String personId, String mark, Instant now);

    @Query("UPDATE known_client SET seen_at = :now WHERE person_id = :personId AND mark = :mark")
    int seen(String personId, String mark, Instant now);

    @Query(
            """
            DELETE FROM known_client WHERE person_id = :personId AND mark NOT IN (
              SELECT mark FROM known_client WHERE person_id = :personId AND seen_at > :since
              ORDER BY seen_at DESC, mark LIMIT :most)
            """)
    int keep(String personId, Instant since, int most);
}
