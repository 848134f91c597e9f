package dev.assay.rulebook.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table {@code rule_change}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RuleChangeRepository extends GenericRepository<RuleChangeRow, String> {
    RuleChangeRow save(RuleChangeRow row);

    @Query("SELECT * FROM rule_change WHERE publication = :publication ORDER BY at")
    List<RuleChangeRow> since(long publication);

    @Query("SELECT * FROM rule_change ORDER BY at DESC, id LIMIT :limit")
    List<RuleChangeRow> newest(int limit);
}
