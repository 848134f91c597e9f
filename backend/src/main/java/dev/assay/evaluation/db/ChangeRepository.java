package dev.assay.evaluation.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The table {@code case_change}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ChangeRepository extends GenericRepository<CaseRow, String> {
    @Query(
            """
            INSERT INTO case_change (case_id, version, changed_by, changed_at, pointers)
            VALUES (:caseId, :version, :by, :at, :pointers)
            """)
    int add(String caseId, long version, String by, Instant at, String pointers);

    @Query("SELECT * FROM case_change WHERE case_id = :caseId AND version > :version ORDER BY version DESC LIMIT 20")
    List<ChangeRow> since(String caseId, long version);

    @Query("DELETE FROM case_change WHERE case_id = :caseId")
    int removeAll(String caseId);
}
