package dev.assay.platform.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The table {@code idempotent_create}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdempotentCreateRepository extends GenericRepository<IdempotentCreateRepository.Row, String> {
    /** A row by its key alone; the statements below name all columns themselves. */
    @MappedEntity("idempotent_create")
    record Row(@Id String requestKey) {}

    @Query(
            """
            INSERT INTO idempotent_create (person_id, operation, request_key, request_hash, resource, created_at)
            VALUES (:personId, :operation, :key, :hash, :resource, :at) ON CONFLICT DO NOTHING
            """)
    int claim(String personId, String operation, String key, String hash, String resource, Instant at);

    @Query(
            """
            SELECT resource FROM idempotent_create
            WHERE person_id = :personId AND operation = :operation AND request_key = :key AND request_hash = :hash
            """)
    Optional<String> resource(String personId, String operation, String key, String hash);

    @Query("DELETE FROM idempotent_create WHERE created_at < :before")
    int sweep(Instant before);
}
