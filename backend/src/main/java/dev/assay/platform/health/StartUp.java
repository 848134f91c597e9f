package dev.assay.platform.health;

import dev.assay.platform.StartupWork;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Does what must be done before the first visitor is served. Migrations, catalog and rulebook come before the server listens at all. */
@Singleton
final class StartUp implements ApplicationEventListener<ServerStartupEvent>, ReadinessCheck {
    private final List<StartupWork> works;
    private volatile boolean done;

    StartUp(List<StartupWork> works) {
        this.works = works;
    }

    /** After everything else that waits for the server. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        works.forEach(StartupWork::doAtStart);
        done = true;
    }

    @Override
    public Optional<String> objection() {
        return done ? Optional.empty() : Optional.of("It is still starting.");
    }
}
