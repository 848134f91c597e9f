package dev.assay.evidence.db;

import dev.assay.evidence.Snapshot;
import dev.assay.evidence.SnapshotSource;
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

/** The catalog and the evidence base in the database, with the newest snapshot kept in memory. */
@Singleton
public class CatalogStore implements SnapshotSource {
    private static final int BATCH = 500;

    private final JdbcOperations jdbc;
    private final Clock clock;
    private volatile Optional<Snapshot> newest = Optional.empty();

    public CatalogStore(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Snapshot current() {
        long revision = revision();
        return newest.filter(s -> s.revision() == revision).orElseGet(() -> load(revision));
    }

    /**
     * Waits until nobody else changes the catalog and keeps others from it until the transaction ends.
     *
     * @return the revision that the change starts from; 0 where nothing was ever stored
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long lock() {
        return number("SELECT revision FROM catalog_revision WHERE id = 1 FOR UPDATE");
    }

    /** Adds or replaces the entries as one change; what they replace is kept beside them. */
    @Transactional
    public void write(List<StoredEntry> entries, String by) {
        lock();
        if (entries.isEmpty()) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
        for (int from = 0; from < entries.size(); from += BATCH) {
            List<StoredEntry> part = entries.subList(from, Math.min(entries.size(), from + BATCH));
            // Asked first: a document written as an update that finds no row would be written twice.
            Map<Boolean, List<StoredEntry>> byHeld = byHeld(part);
            keepReplaced(byHeld.getOrDefault(true, List.of()), by, now);
            update(byHeld.getOrDefault(true, List.of()), by, now);
            insert(byHeld.getOrDefault(false, List.of()), by, now);
        }
        jdbc.prepareStatement(
                "UPDATE catalog_revision SET revision = revision + 1 WHERE id = 1", PreparedStatement::executeUpdate);
    }

    private Map<Boolean, List<StoredEntry>> byHeld(List<StoredEntry> entries) {
        Map<String, List<String>> ids = entries.stream()
                .collect(Collectors.groupingBy(
                        e -> EntryTypes.code(e.content()), Collectors.mapping(StoredEntry::id, Collectors.toList())));
        Map<String, Set<String>> held = new HashMap<>();
        ids.forEach((kind, some) -> held.put(kind, held(kind, some)));
        return entries.stream()
                .collect(Collectors.partitioningBy(e -> held.getOrDefault(EntryTypes.code(e.content()), Set.of())
                        .contains(e.id())));
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

    private void keepReplaced(List<StoredEntry> entries, String by, OffsetDateTime now) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(
                "INSERT INTO catalog_entry_before (kind, id, version, document, replaced_by, replaced_at)"
                        + " SELECT kind, id, version, document, CAST(? AS VARCHAR(80)),"
                        + " CAST(? AS TIMESTAMP WITH TIME ZONE) FROM catalog_entry WHERE kind = ? AND id = ?",
                statement -> {
                    for (StoredEntry entry : entries) {
                        statement.setString(1, by);
                        statement.setObject(2, now);
                        statement.setString(3, EntryTypes.code(entry.content()));
                        statement.setString(4, entry.id());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    private void update(List<StoredEntry> entries, String by, OffsetDateTime now) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(
                "UPDATE catalog_entry SET document = ?, version = version + 1, changed_by = ?, changed_at = ?"
                        + " WHERE kind = ? AND id = ?",
                statement -> {
                    for (StoredEntry entry : entries) {
                        statement.setString(1, EntryTypes.write(entry.content()));
                        statement.setString(2, by);
                        statement.setObject(3, now);
                        statement.setString(4, EntryTypes.code(entry.content()));
                        statement.setString(5, entry.id());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    private void insert(List<StoredEntry> entries, String by, OffsetDateTime now) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.prepareStatement(
                "INSERT INTO catalog_entry (kind, id, document, version, changed_by, changed_at) VALUES (?, ?, ?, 1, ?, ?)",
                statement -> {
                    for (StoredEntry entry : entries) {
                        statement.setString(1, EntryTypes.code(entry.content()));
                        statement.setString(2, entry.id());
                        statement.setString(3, EntryTypes.write(entry.content()));
                        statement.setString(4, by);
                        statement.setObject(5, now);
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    /** How often the entry was written; 0 where it never was. */
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

    private Snapshot load(long revision) {
        List<Record> entries = jdbc.prepareStatement(
                "SELECT kind, id, document FROM catalog_entry ORDER BY kind, id", CatalogStore::entries);
        Snapshot snapshot = new Snapshot(revision, EntryTypes.catalog(entries), EntryTypes.evidence(entries));
        // Entries may be one change newer than the revision read before them; then nothing is kept and the next call
        // reads again.
        if (revision() == revision) {
            newest = Optional.of(snapshot);
        }
        return snapshot;
    }

    private static List<Record> entries(PreparedStatement statement) throws SQLException {
        List<Record> entries = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(EntryTypes.read(rows.getString(1), rows.getString(2), rows.getString(3)));
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
