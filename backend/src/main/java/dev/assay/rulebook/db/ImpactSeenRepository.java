package dev.assay.rulebook.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The table {@code impact_seen}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ImpactSeenRepository extends GenericRepository<ImpactSeenRow, String> {
    ImpactSeenRow save(ImpactSeenRow row);

    @Query(
            """
            SELECT COUNT(*) FROM impact_seen
            WHERE person_id = :personId AND before_digest = :before AND after_digest = :after
            """)
    long count(String personId, String before, String after);
}
