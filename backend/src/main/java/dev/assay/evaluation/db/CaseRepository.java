package dev.assay.evaluation.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table {@code evaluation_case}; what changes a row compares its version. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CaseRepository extends GenericRepository<CaseRow, String> {
    CaseRow save(CaseRow row);

    Optional<CaseRow> findById(String id);

    /** Grows with every change of a case; a deletion lowers the count. */
    @Query(
            "SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(version), 0), ' ', COALESCE(CAST(MAX(updated_at) AS VARCHAR), '')) FROM evaluation_case")
    String revision();

    @Query("SELECT id, title, status, version, rulebook_digest FROM evaluation_case ORDER BY id")
    List<StampRow> stamps();

    @Query(
            """
            UPDATE evaluation_case
            SET title = :title, title_key = :titleKey, candidates = :candidates, document = :document,
                version = version + 1, updated_at = :at, updated_by = :by
            WHERE id = :id AND version = :version
            """)
    int change(
            String id,
            long version,
            String title,
            String titleKey,
            int candidates,
            String document,
            Instant at,
            String by);

    @Query(
            """
            UPDATE evaluation_case SET status = :status, rulebook_digest = :rulebook, version = version + 1, updated_at = :at, updated_by = :by
            WHERE id = :id AND version = :version
            """)
    int changeStatus(String id, long version, String status, @Nullable String rulebook, Instant at, String by);

    @Query("SELECT id, version, document FROM evaluation_case WHERE id IN (:ids)")
    List<CaseText> documents(Collection<String> ids);

    @Query("SELECT COUNT(*) FROM evaluation_case WHERE id = :id")
    long existing(String id);

    @Query("SELECT COUNT(*) FROM decision WHERE case_id = :id")
    long decisions(String id);

    @Query("DELETE FROM evaluation_case WHERE id = :id AND version = :version")
    int delete(String id, long version);
}
