package dev.assay.access.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code sign_in_counter}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CounterRepository extends GenericRepository<CounterRow, String> {
    @Query(
            """
            INSERT INTO sign_in_counter (counter_key, failures, since, open_from, forgotten)
            VALUES (:key, 0, :now, :now, :now) ON CONFLICT DO NOTHING
            """)
    int begin(String key, Instant now);

    @Query("SELECT * FROM sign_in_counter WHERE counter_key = :key FOR UPDATE")
    Optional<CounterRow> lock(String key);

    @Query(
            """
            UPDATE sign_in_counter SET failures = :failures, since = :since, open_from = :openFrom, forgotten = :forgotten
            WHERE counter_key = :key
            """)
    int change(String key, int failures, Instant since, Instant openFrom, Instant forgotten);

    @Query("DELETE FROM sign_in_counter WHERE counter_key = :key")
    int forget(String key);

    @Query("SELECT counter_key FROM sign_in_counter WHERE forgotten < :now ORDER BY counter_key LIMIT :most")
    List<String> over(Instant now, int most);

    @Query("DELETE FROM sign_in_counter WHERE counter_key = :key AND forgotten < :now")
    int sweep(String key, Instant now);
}
