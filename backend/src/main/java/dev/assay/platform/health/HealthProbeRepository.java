package dev.assay.platform.health;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** The one row of {@code health_probe}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface HealthProbeRepository extends GenericRepository<HealthProbe, Integer> {
    @Query("UPDATE health_probe SET at = :at WHERE id = 1")
    int write(Instant at);
}
