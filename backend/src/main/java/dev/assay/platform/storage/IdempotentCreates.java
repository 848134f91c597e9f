package dev.assay.platform.storage;

import dev.assay.platform.json.CanonicalJson;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/** Makes a create safe to repeat: what came first under a key is what every repetition is answered with. */
@Singleton
public class IdempotentCreates {
    private static final int LONGEST_KEY = 100;
    private static final Duration KEPT = Duration.ofDays(7);

    private final IdempotentCreateRepository creates;
    private final Clock clock;

    IdempotentCreates(IdempotentCreateRepository creates, Clock clock) {
        this.creates = creates;
        this.clock = clock;
    }

    /**
     * Claims the key for a resource about to be made, in the same transaction. Two at once: the second waits for the first.
     *
     * @param request what was asked for, as text; the same key with another request is refused
     * @param resource id the new resource would have
     * @return the id to answer with: the one proposed where the key was new, else the one made before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<String> claim(String personId, String operation, String key, String request, String resource) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            return Outcome.refused(Refusal.invalid(
                    "/Idempotency-Key",
                    "The Idempotency-Key must have 1 to " + LONGEST_KEY + " characters.",
                    "Send a UUID."));
        }
        creates.sweep(clock.instant().minus(KEPT));
        String hash = CanonicalJson.sha256(request.getBytes(StandardCharsets.UTF_8));
        if (creates.claim(personId, operation, key, hash, resource, clock.instant()) == 1) {
            return Outcome.done(resource);
        }
        return creates.resource(personId, operation, key, hash)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.invalid(
                        "/Idempotency-Key", "This Idempotency-Key was used for another request.", "Send a new one.")));
    }
}
