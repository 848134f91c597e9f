package dev.assay.catalog;

/** Where the catalog in force is had. */
public interface CatalogSource {

    /** The newest catalog, changes made by other nodes included. */
    HeldCatalog current();
}
