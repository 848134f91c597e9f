package dev.assay.decision.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code decision}; rows are added and read, never changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DecisionRepository extends GenericRepository<DecisionRow, String> {
    DecisionRow save(DecisionRow row);

    Optional<DecisionRow> findById(String id);

    @Query("SELECT case_id FROM decision WHERE id = :id")
    Optional<String> caseOf(String id);

    @Query(
            """
            SELECT d.id, d.case_id, d.title FROM decision d
            WHERE EXISTS (SELECT 1 FROM evaluation_case c WHERE c.id = d.case_id AND c.status = 'DECIDED')
              AND NOT EXISTS (SELECT 1 FROM decision l WHERE l.case_id = d.case_id AND l.number > d.number)
            ORDER BY d.number
            """)
    List<StandingLine> standing();

    @Query("SELECT COALESCE(MAX(number), 0) FROM decision")
    int lastNumber();

    @Query(
            """
            SELECT * FROM decision d
            WHERE d.number < :before AND (LOWER(d.title) LIKE :like ESCAPE '!' OR LOWER(d.chosen_name) LIKE :like ESCAPE '!')
              AND (:caseId = '' OR d.case_id = :caseId)
              AND (:everything = TRUE OR EXISTS (
                SELECT 1 FROM case_member m WHERE m.case_id = d.case_id AND m.person_id = :personId))
            ORDER BY d.number DESC LIMIT :most
            """)
    List<DecisionRow> list(String personId, boolean everything, String caseId, String like, int before, int most);

    @Query(
            """
            SELECT COUNT(*) FROM decision d
            WHERE (LOWER(d.title) LIKE :like ESCAPE '!' OR LOWER(d.chosen_name) LIKE :like ESCAPE '!')
              AND (:caseId = '' OR d.case_id = :caseId)
              AND (:everything = TRUE OR EXISTS (
                SELECT 1 FROM case_member m WHERE m.case_id = d.case_id AND m.person_id = :personId))
            """)
    long count(String personId, boolean everything, String caseId, String like);
}
