package dev.assay.intake.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table {@code catalog_import}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ImportRepository extends GenericRepository<ImportRow, String> {
    ImportRow save(ImportRow row);

    ImportRow update(ImportRow row);

    Optional<ImportRow> findById(String id);

    List<ImportRow> findByIdIn(List<String> ids);

    @Query("SELECT id FROM catalog_import ORDER BY proposed_at DESC, id")
    List<String> idsNewestFirst();
}
