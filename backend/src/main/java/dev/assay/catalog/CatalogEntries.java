package dev.assay.catalog;

import java.util.List;

/** Writes entries, the catalog's own and those that other features keep beside it. Every call stands in the caller's transaction. */
public interface CatalogEntries {

    /**
     * Waits until nobody else changes the catalog and keeps others from it until the transaction ends.
     *
     * @return the revision that the change starts from; 0 where nothing was ever stored
     */
    long lock();

    /**
     * Adds or replaces the entries as one change; what they replace is kept beside them.
     *
     * @param by id of the person who changes them
     * @throws IllegalArgumentException for a type of entry that no feature keeps
     */
    void write(List<CatalogEntry> entries, String by);

    /** How often the entry was written; 0 where it never was. */
    long version(Class<? extends Record> type, String id);
}
