package dev.assay.evidence.db;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table {@code claim_change}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ClaimChangeRepository extends GenericRepository<ClaimChange, String> {
    ClaimChange save(ClaimChange change);

    List<ClaimChange> findByClaimOrderByVersionDesc(String claim);
}
