package dev.assay.rulebook.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code published_rulebook}: rows are added and read, never changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PublishedRulebookRepository extends GenericRepository<PublishedRulebookRow, Long> {
    PublishedRulebookRow save(PublishedRulebookRow row);

    /** 0 where another server took the number meanwhile. */
    @Query(
            """
            INSERT INTO published_rulebook (sequence, digest, publisher, at, files)
            VALUES (:sequence, :digest, :publisher, :at, :files) ON CONFLICT DO NOTHING
            """)
    int add(long sequence, String digest, String publisher, Instant at, String files);

    @Query("SELECT COALESCE(MAX(sequence), 0) FROM published_rulebook")
    long last();

    @Query("SELECT * FROM published_rulebook ORDER BY sequence DESC LIMIT :limit")
    List<PublishedRulebookRow> newest(int limit);

    @Query("SELECT * FROM published_rulebook WHERE digest = :digest ORDER BY sequence DESC LIMIT 1")
    Optional<PublishedRulebookRow> ofDigest(String digest);

    @Query("SELECT MAX(at) FROM published_rulebook WHERE digest = :digest")
    Optional<Instant> publishedAt(String digest);
}
