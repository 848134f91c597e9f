package dev.assay.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where published rulebooks are kept. */
public interface PublishedRulebooks {

    /** @param publisher who made it live; a second person in reviewed mode */
    record Published(String digest, List<RuleFile> files, String publisher, Instant at) {}

    /** Makes it the latest, unless the latest is this one already. */
    void save(Published rulebook);

    /**
     * Saves it only if the latest is still the one that it was compared with, on whichever server.
     *
     * @param before digest of that one; empty: none was published yet
     * @return whether it was saved
     */
    boolean replace(Optional<String> before, Published rulebook);

    Optional<Published> latest();

    /** The rulebook of that digest as it was last published. */
    Optional<Published> find(String digest);
}
