package dev.assay.rulebook.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The one row of {@code rules_folder}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RulesFolderRepository extends GenericRepository<RulesFolderRow, Integer> {
    /** Waits for whoever holds it, on whichever server; held until the transaction ends, also by the end of its connection. */
    @Query("SELECT * FROM rules_folder WHERE id = 1 FOR UPDATE")
    RulesFolderRow lock();
}
