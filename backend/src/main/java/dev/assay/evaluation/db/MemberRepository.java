package dev.assay.evaluation.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table {@code case_member}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface MemberRepository extends GenericRepository<MemberRow, MemberRow.Key> {
    @Query("INSERT INTO case_member (case_id, person_id) VALUES (:caseId, :personId) ON CONFLICT DO NOTHING")
    int add(String caseId, String personId);

    @Query("DELETE FROM case_member WHERE case_id = :caseId")
    int removeAll(String caseId);

    @Query("SELECT COUNT(*) FROM case_member WHERE case_id = :caseId AND person_id = :personId")
    long count(String caseId, String personId);

    @Query("SELECT person_id FROM case_member WHERE case_id = :caseId ORDER BY person_id")
    List<String> personIds(String caseId);
}
