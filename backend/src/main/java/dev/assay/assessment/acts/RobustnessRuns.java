package dev.assay.assessment.acts;

import dev.assay.assessment.sure.AssessRobustness;
import dev.assay.assessment.sure.Robustness;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.robustness.Run;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The robustness calculations under way: one for equal inputs however many ask, its progress told, and stopped on request. */
@Singleton
public class RobustnessRuns {

    /**
     * @param running whether the case is being worked on
     * @param done draws done
     * @param of draws of the whole answer
     */
    public record Progress(boolean running, long done, long of) {}

    private static final Refusal NOTHING = Refusal.conflict(
            "Nothing can be said about robustness yet: it takes weights and an awardable alternative.");

    private static final Refusal STOPPED = Refusal.of(
            RefusalKind.STOPPED,
            "The calculation was stopped before it had an answer. The case is unchanged; ask again to work it out.");

    private record Working(
            String caseId, AtomicLong done, AtomicBoolean stopped, CompletableFuture<Outcome<Robustness>> answer) {

        Outcome<Robustness> outcome(Optional<Robustness> found) {
            return found.map(Outcome::done).orElseGet(() -> Outcome.refused(stopped.get() ? STOPPED : NOTHING));
        }
    }

    private final Map<Object, Working> working = new ConcurrentHashMap<>();

    /** Works it out in the calling thread, or waits for whoever does already. */
    Outcome<Robustness> once(Object inputs, String caseId, Function<Run, Optional<Robustness>> work) {
        Working mine = new Working(caseId, new AtomicLong(), new AtomicBoolean(), new CompletableFuture<>());
        Working other = working.putIfAbsent(inputs, mine);
        if (other != null) {
            return other.answer().join();
        }
        try {
            Outcome<Robustness> outcome =
                    mine.outcome(work.apply(new Run(Runnable::run, mine.done()::set, mine.stopped()::get)));
            mine.answer().complete(outcome);
            return outcome;
        } catch (RuntimeException | Error failure) {
            mine.answer().completeExceptionally(failure);
            throw failure;
        } finally {
            working.remove(inputs, mine);
        }
    }

    public Progress progress(String caseId) {
        List<Working> runs = of(caseId);
        return new Progress(
                !runs.isEmpty(),
                runs.stream().mapToLong(run -> run.done().get()).min().orElse(0),
                AssessRobustness.WORK);
    }

    /** Whoever waits for one of them is told that it was stopped. */
    public void stop(String caseId) {
        of(caseId).forEach(run -> run.stopped().set(true));
    }

    private List<Working> of(String caseId) {
        return working.values().stream()
                .filter(run -> run.caseId().equals(caseId))
                .toList();
    }
}
