package dev.assay.catalog.db;

import dev.assay.catalog.CatalogEntries;
import dev.assay.catalog.CatalogEntry;
import dev.assay.catalog.CatalogSource;
import dev.assay.catalog.HeldCatalog;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries in the database, with the newest catalog kept in memory; entries of other features ride along unread. */
@Singleton
public class CatalogStore implements CatalogSource, CatalogEntries {
    private static final int BATCH = 500;

    private final JdbcOperations jdbc;
    private final EntryTypes types;
    private final Clock clock;
    private volatile Optional<HeldEntries> newest = Optional.empty();

    public CatalogStore(JdbcOperations jdbc, EntryTypes types, Clock clock) {
        this.jdbc = jdbc;
        this.types = types;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public HeldCatalog current() {
        return entries().catalog();
    }

    /** All that is held as it stood together after one change. */
    @Transactional(readOnly = true)
    public HeldEntries entries() {
        long revision = revision();
        return newest.filter(held -> held.catalog().revision() == revision).orElseGet(() -> load(revision));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long lock() {
        return number("SELECT revision FROM catalog_revision WHERE id = 1 FOR UPDATE");
    }

    @Override
    @Transactional
    public void write(List<CatalogEntry> entries, String by) {
        lock();
        if (entries.isEmpty()) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
        for (int from = 0; from < entries.size(); from += BATCH) {
            List<CatalogEntry> part = entries.subList(from, Math.min(entries.size(), from + BATCH));
            // Asked first: a document written as an update that finds no row would be written twice.
            Map<Boolean, List<CatalogEntry>> byHeld = byHeld(part);
            keepReplaced(byHeld.getOrDefault(true, List.of()), by, now);
            update(byHeld.getOrDefault(true, List.of()), by, now);
            insert(byHeld.getOrDefault(false, List.of()), by, now);
        }
        jdbc.prepareStatement(
                "UPDATE catalog_revision SET revision = revision + 1 WHERE id = 1", PreparedStatement::executeUpdate);
    }

    private Map<Boolean, List<CatalogEntry>> byHeld(List<CatalogEntry> entries) {
        Map<String, List<String>> ids = entries.stream()
                .collect(Collectors.groupingBy(
                        e -> types.code(e.content()), Collectors.mapping(CatalogEntry::id, Collectors.toList())));
        Map<String, Set<String>> held = new HashMap<>();
        ids.forEach((kind, some) -> held.put(kind, held(kind, some)));
        return entries.stream()
                .collect(Collectors.partitioningBy(e ->
                        held.getOrDefault(types.code(e.content()), Set.of()).contains(e.id())));
    }

    private Set<String> held(String kind, List<String> ids) {
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return jdbc.prepareStatement(
                "SELECT id FROM catalog_entry WHERE kind = ? AND id IN (" + places + ")", statement -> {
                    statement.setString(1, kind);
                    for (int i = 0; i < ids.size(); i++) {
                        statement.setString(i + 2, ids.get(i));
                    }
                    Set<String> held = new HashSet<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            held.add(rows.getString(1));
                        }
                    }
                    return held;
                });
    }

    private void keepReplaced(List<CatalogEntry> entries, String by, OffsetDateTime now) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(
                "INSERT INTO catalog_entry_before (kind, id, version, document, replaced_by, replaced_at)"
                        + " SELECT kind, id, version, document, CAST(? AS VARCHAR(80)),"
                        + " CAST(? AS TIMESTAMP WITH TIME ZONE) FROM catalog_entry WHERE kind = ? AND id = ?",
                statement -> {
                    for (CatalogEntry entry : entries) {
                        statement.setString(1, by);
                        statement.setObject(2, now);
                        statement.setString(3, types.code(entry.content()));
                        statement.setString(4, entry.id());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    private void update(List<CatalogEntry> entries, String by, OffsetDateTime now) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(
                "UPDATE catalog_entry SET document = ?, version = version + 1, changed_by = ?, changed_at = ?"
                        + " WHERE kind = ? AND id = ?",
                statement -> {
                    for (CatalogEntry entry : entries) {
                        statement.setString(1, types.write(entry.content()));
                        statement.setString(2, by);
                        statement.setObject(3, now);
                        statement.setString(4, types.code(entry.content()));
                        statement.setString(5, entry.id());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    private void insert(List<CatalogEntry> entries, String by, OffsetDateTime now) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(
                "INSERT INTO catalog_entry (kind, id, document, version, changed_by, changed_at) VALUES (?, ?, ?, 1, ?, ?)",
                statement -> {
                    for (CatalogEntry entry : entries) {
                        statement.setString(1, types.code(entry.content()));
                        statement.setString(2, entry.id());
                        statement.setString(3, types.write(entry.content()));
                        statement.setString(4, by);
                        statement.setObject(5, now);
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    @Override
    @Transactional(readOnly = true)
    public long version(Class<? extends Record> type, String id) {
        return jdbc.prepareStatement("SELECT version FROM catalog_entry WHERE kind = ? AND id = ?", statement -> {
            statement.setString(1, type.getSimpleName());
            statement.setString(2, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0L;
            }
        });
    }

    private HeldEntries load(long revision) {
        List<Record> entries =
                jdbc.prepareStatement("SELECT kind, id, document FROM catalog_entry ORDER BY kind, id", this::read);
        HeldEntries held = HeldEntries.of(revision, entries);
        // Entries may be one change newer than the revision read before them; then nothing is kept and the next call
        // reads again.
        if (revision() == revision) {
            newest = Optional.of(held);
        }
        return held;
    }

    private List<Record> read(PreparedStatement statement) throws SQLException {
        List<Record> entries = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(types.read(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return entries;
    }

    private long revision() {
        return number("SELECT revision FROM catalog_revision WHERE id = 1");
    }

    private long number(String query) {
        return jdbc.prepareStatement(query, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
