package dev.assay.decision.web;

import dev.assay.assessment.FindImpact;
import dev.assay.assessment.FindImpact.Asked;
import dev.assay.assessment.FindImpact.Depth;
import dev.assay.assessment.Impact;
import dev.assay.decision.db.DecisionStore;
import dev.assay.decision.web.ImpactView.State;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseStatus;
import dev.assay.evaluation.ContractedPrices;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.db.CaseStore;
import dev.assay.evaluation.db.StoredCase;
import dev.assay.evaluation.web.HeldKnowledge;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Rulebook;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Impacts worked out in the background over all open cases and standing decisions: one run for equal questions however many ask, its
 * progress told, stopped on request, its answer kept until a case or what is known about the market changes.
 */
@Singleton
class ImpactRuns {
    private static final Logger LOG = LoggerFactory.getLogger(ImpactRuns.class);
    private static final int KEPT = 8;

    private final CaseStore cases;
    private final DecisionStore decisions;
    private final HeldKnowledge knowledge;
    private final ExecutorService executor;
    private final Map<Question, Working> runs = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Working> eldest) {
            return size() > KEPT && eldest.getValue().progress().state() != State.RUNNING;
        }
    });

    ImpactRuns(
            CaseStore cases,
            DecisionStore decisions,
            HeldKnowledge knowledge,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.cases = cases;
        this.decisions = decisions;
        this.knowledge = knowledge;
        this.executor = executor;
    }

    /** Both rulebooks by digest, and how much is asked about each case. */
    record Question(String before, String after, Depth depth) {}

    /** @param confidential ids of cases that hold contracted prices, now or in their decision's record */
    record Progress(State state, int looked, int total, Optional<Impact> impact, Set<String> confidential) {
        static final Progress NONE = new Progress(State.IDLE, 0, 0, Optional.empty(), Set.of());
    }

    private static final class Working {
        private final String heldThen;
        private final AtomicInteger looked = new AtomicInteger();
        private final AtomicInteger total = new AtomicInteger();
        private final AtomicBoolean stopped = new AtomicBoolean();
        private volatile State state = State.RUNNING;
        private volatile Optional<Impact> impact = Optional.empty();
        private volatile Set<String> confidential = Set.of();

        Working(String heldThen) {
            this.heldThen = heldThen;
        }

        Progress progress() {
            return new Progress(state, looked.get(), total.get(), impact, confidential);
        }
    }

    /** Begins it unless it is under way or done already. */
    Progress start(Question question, Rulebook before, Rulebook after) {
        String held = held();
        Working mine = new Working(held);
        Working present = runs.merge(question, mine, (old, fresh) -> isOfUse(old, held) ? old : fresh);
        if (present == mine) {
            executor.execute(() -> work(question.depth(), before, after, mine));
        }
        return present.progress();
    }

    /** What was found before a case or the market changed is not told any more. */
    Progress progress(Question question) {
        Working working = runs.get(question);
        return working == null || (working.state == State.DONE && !working.heldThen.equals(held()))
                ? Progress.NONE
                : working.progress();
    }

    void stop(Question question) {
        Working working = runs.get(question);
        if (working != null) {
            working.stopped.set(true);
        }
    }

    private static boolean isOfUse(Working working, String held) {
        return switch (working.state) {
            case RUNNING -> !working.stopped.get();
            case DONE -> working.heldThen.equals(held);
            case IDLE, STOPPED, FAILED -> false;
        };
    }

    private void work(Depth depth, Rulebook before, Rulebook after, Working mine) {
        try {
            List<Asked> asked = asked();
            mine.total.set(asked.size());
            mine.confidential = asked.stream()
                    .map(Asked::file)
                    .filter(ContractedPrices::areOpenIn)
                    .map(CaseFile::id)
                    .collect(Collectors.toUnmodifiableSet());
            Run run = new Run(Runnable::run, looked -> mine.looked.set((int) looked), mine.stopped::get);
            mine.impact = FindImpact.of(before, after, asked, depth, run);
            mine.state = mine.impact.isPresent() ? State.DONE : State.STOPPED;
        } catch (RuntimeException | Error failure) {
            // Whoever asks is told by the state; the page has no other way to hear of it.
            LOG.error(
                    "The impact of rulebook {} could not be worked out. A case that can be opened as usual is not the cause.",
                    after.digest(),
                    failure);
            mine.state = State.FAILED;
        }
    }

    private List<Asked> asked() {
        Knowledge held = knowledge.current();
        List<Asked> asked = new ArrayList<>();
        for (StoredCase stored : cases.everyCase()) {
            if (stored.status() != CaseStatus.DECIDED) {
                asked.add(new Asked(stored.file(), held.excerpt(stored.file().candidates()), false));
            }
        }
        decisions
                .standing()
                .forEach(record -> asked.add(new Asked(
                        record.caseFile(), record.caseFile().embedded().orElseThrow(), true)));
        return asked;
    }

    private String held() {
        return cases.revision() + " " + decisions.lastNumber() + " "
                + knowledge.current().digest();
    }
}
