package dev.assay.catalog.db;

import java.util.List;

/** Types of entries that a feature keeps in the catalog's table. Each is stored under its simple name, which is therefore never changed. */
public interface EntryKinds {

    List<Class<? extends Record>> types();
}
