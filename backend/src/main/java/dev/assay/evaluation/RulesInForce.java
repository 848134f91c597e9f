package dev.assay.evaluation;

import java.time.Instant;
import java.util.Optional;

/** Which rulebooks cases are judged by. A case names one by its digest and knows nothing else of it. */
public interface RulesInForce {

    /** @param at when it was last published */
    record Publication(String digest, Instant at) {}

    /** Digest of the rulebook that is published now; empty while there is none. */
    Optional<String> published();

    /** The rulebook of that digest, if it was ever published here. */
    Optional<Publication> publication(String digest);
}
