package dev.assay.platform.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Ready when every check says so. Why not is told to the log, once each time it changes, and not to whoever asks. */
@Singleton
@Readiness
public final class ServerReadiness implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(ServerReadiness.class);
    /** A little longer than the pool takes to say that the database is away, or to notice that it is back. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final List<BoundedCheck> checks;
    private final ExecutorService blocking;
    private final ExecutorService asking = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "readiness-check");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicReference<Optional<String>> told = new AtomicReference<>(Optional.empty());

    ServerReadiness(List<ReadinessCheck> checks, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.checks = checks.stream()
                .map(check -> new BoundedCheck(check, PATIENCE, asking, System::nanoTime))
                .toList();
        this.blocking = blocking;
    }

    /** Why this server is not ready; empty where it is. */
    public Optional<String> objection() {
        Optional<String> objection = checks.stream()
                .map(BoundedCheck::objection)
                .flatMap(Optional::stream)
                .findFirst();
        if (!objection.equals(told.getAndSet(objection))) {
            LOG.warn(objection.map("Not ready: "::concat).orElse("Ready again."));
        }
        return objection;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(() -> objection().isPresent() ? HealthStatus.DOWN : HealthStatus.UP)
                .map(status -> HealthResult.builder("server", status).build())
                .subscribeOn(Schedulers.fromExecutorService(blocking));
    }

    @PreDestroy
    void stop() {
        asking.shutdownNow();
    }
}
