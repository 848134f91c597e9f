package dev.assay.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A check of readiness that costs something")
class BoundedCheckTest {
    private static final Duration HOLDS = Duration.ofSeconds(2);

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService executor = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    @DisplayName("is asked once in two seconds, however many ask, and its new answer is told then")
    void bounded() {
        BoundedCheck check =
                bounded(Duration.ofSeconds(30), () -> asked.get() == 1 ? Optional.empty() : Optional.of("full"));
        for (int i = 0; i < 50; i++) {
            assertThat(check.objection()).isEmpty();
        }
        assertThat(asked).hasValue(1);
        now.addAndGet(HOLDS.toNanos() - 1);
        assertThat(check.objection()).isEmpty();
        now.addAndGet(1);
        assertThat(check.objection()).contains("full");
        assertThat(asked).hasValue(2);
    }

    @Test
    @DisplayName("says no while it does not answer, is not asked twice meanwhile, and recovers by itself")
    void silent() throws InterruptedException {
        CountDownLatch answers = new CountDownLatch(1);
        BoundedCheck check = bounded(Duration.ofMillis(50), () -> {
            await(answers);
            return Optional.empty();
        });
        assertThat(check.objection()).isPresent();
        now.addAndGet(HOLDS.toNanos() * 10);
        assertThat(check.objection()).isPresent();
        assertThat(asked).hasValue(1);
        answers.countDown();
        for (int i = 0; i < 100 && check.objection().isPresent(); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(check.objection()).isEmpty();
    }

    @Test
    @DisplayName("says no where it fails, with what it failed of")
    void failing() {
        BoundedCheck check = bounded(Duration.ofSeconds(30), () -> {
            throw new IllegalStateException("the database is closed\nand more");
        });
        assertThat(check.objection())
                .hasValueSatisfying(said -> assertThat(said).endsWith("the database is closed"));
    }

    private BoundedCheck bounded(Duration patience, Supplier<Optional<String>> answer) {
        ReadinessCheck check = new ReadinessCheck() {
            @Override
            public Duration holds() {
                return HOLDS;
            }

            @Override
            public Optional<String> objection() {
                asked.incrementAndGet();
                return answer.get();
            }
        };
        return new BoundedCheck(check, patience, executor, now::get);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a check was silent.", interrupted);
        }
    }
}
