package dev.assay.evidence;

/** Where the catalog and the evidence in force are had. */
public interface SnapshotSource {

    /** The newest snapshot, changes made by other nodes included. */
    Snapshot current();
}
