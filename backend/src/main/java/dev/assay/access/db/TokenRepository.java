package dev.assay.access.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code personal_token}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TokenRepository extends GenericRepository<TokenRow, String> {
    TokenRow save(TokenRow row);

    Optional<TokenRow> findByTokenHash(String tokenHash);

    @Query("SELECT * FROM personal_token WHERE person_id = :personId ORDER BY created_at, id")
    List<TokenRow> ofPerson(String personId);

    @Query("DELETE FROM personal_token WHERE id = :id AND person_id = :personId")
    int delete(String id, String personId);

    @Query("DELETE FROM personal_token WHERE person_id = :personId")
    int deleteAll(String personId);
}
