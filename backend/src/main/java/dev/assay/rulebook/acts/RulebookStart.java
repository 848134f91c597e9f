package dev.assay.rulebook.acts;

import dev.assay.rulebook.files.RulebookStore;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the rulebook with the server, and takes up within a second what another server on the same database published. */
@Singleton
class RulebookStart implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(RulebookStart.class);
    private static final long NOT_STARTED = -1;

    private final BeanProvider<RulebookStore> store;
    private final StoredRulebooks kept;
    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicLong seen = new AtomicLong(NOT_STARTED);

    RulebookStart(BeanProvider<RulebookStore> store, StoredRulebooks kept) {
        this.store = store;
        this.kept = kept;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        store.get();
        seen.set(0);
    }

    /** A database that is away is told of once; what readiness says of it stands in the log as well. */
    @Scheduled(fixedDelay = "1s", initialDelay = "1s")
    void lookForPublications() {
        try {
            look();
            failing.set(false);
        } catch (RuntimeException failure) {
            LOG.debug("A look for publications failed.", failure);
            if (!failing.getAndSet(true)) {
                LOG.warn("What other servers publish cannot be looked for just now: {}", failure.getMessage());
            }
        }
    }

    private void look() {
        long known = seen.get();
        if (known == NOT_STARTED) {
            return;
        }
        long last = kept.lastSequence();
        if (last != known) {
            store.get().takePublished();
            seen.set(last);
        }
    }
}
