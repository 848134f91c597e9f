package dev.assay.assessment.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.assessment.sure.AssessRobustness;
import dev.assay.assessment.sure.Robustness;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.RefusalKind;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A robustness calculation under way")
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class RobustnessRunsTest {

    private final RobustnessRuns runs = new RobustnessRuns();

    @Test
    @DisplayName("tells how far it is, is carried out once for all who ask, and ends for all of them when stopped")
    void stopped() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        CompletableFuture<Outcome<Robustness>> first =
                CompletableFuture.supplyAsync(() -> runs.once("inputs", "a case", run -> {
                    times.incrementAndGet();
                    run.progress().accept(40_000);
                    begun.countDown();
                    while (!run.cancelled().getAsBoolean()) {
                        Thread.onSpinWait();
                    }
                    return Optional.empty();
                }));
        begun.await();
        FutureTask<Outcome<Robustness>> second = new FutureTask<>(() -> runs.once("inputs", "a case", run -> {
            times.incrementAndGet();
            return Optional.empty();
        }));
        Thread waits = new Thread(second, "a second asker");
        waits.start();
        while (waits.isAlive() && waits.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(runs.progress("a case")).isEqualTo(new RobustnessRuns.Progress(true, 40_000, AssessRobustness.WORK));
        assertThat(runs.progress("another").running()).isFalse();
        runs.stop("another");
        assertThat(first).isNotDone();
        runs.stop("a case");
        assertThat(refused(first.join())).isEqualTo(RefusalKind.STOPPED);
        assertThat(refused(second.get())).isEqualTo(RefusalKind.STOPPED);
        assertThat(times).hasValue(1);
        assertThat(runs.progress("a case").running()).isFalse();
    }

    @Test
    @DisplayName("that fails is forgotten, so that the next asker gets a calculation of its own")
    void failed() {
        assertThatThrownBy(() -> runs.once("inputs", "a case", run -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(runs.progress("a case").running()).isFalse();
        assertThat(refused(runs.once("inputs", "a case", run -> Optional.empty())))
                .as("nothing to say is no stop")
                .isEqualTo(RefusalKind.CONFLICT);
    }

    private static RefusalKind refused(Outcome<Robustness> outcome) {
        return ((Outcome.Refused<Robustness>) outcome).refusal().type();
    }
}
