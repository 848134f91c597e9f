package dev.assay.decision.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The table {@code decision_review}; rows are added and read, never changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ReviewRepository extends GenericRepository<DecisionRow, String> {
    @Query(
            """
            INSERT INTO decision_review (decision_id, rulebook, outcome, at, by_whom, reason, summary)
            VALUES (:decisionId, :rulebook, :outcome, :at, :byWhom, :reason, :summary) ON CONFLICT DO NOTHING
            """)
    int add(
            String decisionId,
            String rulebook,
            String outcome,
            Instant at,
            String byWhom,
            String reason,
            String summary);

    @Query("SELECT * FROM decision_review WHERE decision_id = :decisionId ORDER BY at DESC, outcome")
    List<ReviewRow> of(String decisionId);

    @Query(
            """
            SELECT d.id FROM decision d
            WHERE EXISTS (SELECT 1 FROM evaluation_case c WHERE c.id = d.case_id AND c.status = 'DECIDED')
              AND NOT EXISTS (SELECT 1 FROM decision l WHERE l.case_id = d.case_id AND l.number > d.number)
              AND NOT EXISTS (SELECT 1 FROM decision_review r WHERE r.decision_id = d.id AND r.rulebook = :rulebook)
            ORDER BY d.number
            """)
    List<String> unreviewed(String rulebook);

    @Query(
            "SELECT COUNT(*) FROM decision l JOIN decision d ON d.case_id = l.case_id WHERE d.id = :id AND l.number > d.number")
    long later(String id);

    @Query("SELECT c.status FROM evaluation_case c JOIN decision d ON d.case_id = c.id WHERE d.id = :id")
    String caseStatus(String id);
}
