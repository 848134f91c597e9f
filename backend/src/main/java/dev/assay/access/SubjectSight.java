package dev.assay.access;

/**
 * Who may know of one kind of thing that the audit trail tells about. A feature whose things are not for everybody says so for its own
 * kind; kinds that no feature speaks for are for all who may read the trail.
 */
public interface SubjectSight {

    /** What stands before the colon of a subject, e.g. {@code case}. */
    String kind();

    /** Whether the actor may know of the thing; of one that does not exist, as of one that is hidden. */
    boolean isShownTo(Actor actor, String id);
}
