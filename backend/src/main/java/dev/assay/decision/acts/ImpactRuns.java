package dev.assay.decision.acts;

import dev.assay.assessment.acts.CaseRulebooks;
import dev.assay.assessment.impact.FindImpact.Depth;
import dev.assay.assessment.impact.Impact;
import dev.assay.evaluation.acts.HeldKnowledge;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.acts.StoredRulebooks;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;

/**
 * Impacts worked out in the background over all open cases and standing decisions: one run for equal questions however many ask, its
 * progress told, stopped on request or once another rulebook took the place of one it compares. What was found stays told when cases
 * change, with how many did, and only those are looked at again.
 */
@Singleton
public class ImpactRuns {
    private static final int KEPT = 8;
    private static final int DRAFTS_KEPT = 4;

    private final ImpactSubjects subjects;
    private final CaseRulebooks caseRulebooks;
    private final HeldKnowledge knowledge;
    private final StoredRulebooks kept;
    private final ExecutorService executor;
    private final Map<Question, ImpactRun> runs = latest(KEPT);

    /** Apart from the others, so that drafts never push out what a publication waits for. */
    private final Map<Question, ImpactRun> drafts = latest(DRAFTS_KEPT);

    ImpactRuns(
            ImpactSubjects subjects,
            CaseRulebooks caseRulebooks,
            HeldKnowledge knowledge,
            RulebookStore rulebooks,
            StoredRulebooks kept,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.subjects = subjects;
        this.caseRulebooks = caseRulebooks;
        this.knowledge = knowledge;
        this.kept = kept;
        this.executor = executor;
        rulebooks.listen(this::stopOvertaken);
    }

    /** Both rulebooks by digest, and how much is asked about each case. */
    public record Question(String before, String after, Depth depth) {}

    /**
     * @param confidential ids of cases that hold contracted prices, now or in their decision's record
     * @param changedSince how many cases changed, came or went since it was done
     * @param isOfDraft whether the rules asked about are in no folder, so that nobody but whoever asks stands for them
     */
    public record Progress(
            ImpactState state,
            int looked,
            int total,
            Optional<Impact> impact,
            Set<String> confidential,
            int changedSince,
            boolean isOfDraft) {
        static final Progress NONE = new Progress(ImpactState.IDLE, 0, 0, Optional.empty(), Set.of(), 0, false);

        Progress ofDraft() {
            return new Progress(state, looked, total, impact, confidential, changedSince, true);
        }
    }

    private static Map<Question, ImpactRun> latest(int kept) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, ImpactRun> eldest) {
                return size() > kept && !eldest.getValue().isRunning();
            }
        });
    }

    /** Begins it, or goes on where it ended, also as a draft, unless it is under way or done as things are now. */
    public Started start(Question question, Rulebook before, Rulebook after) {
        Optional.ofNullable(drafts.remove(question)).ifPresent(run -> runs.putIfAbsent(question, run));
        return begin(runs, question, before, after);
    }

    /** The same of rules that are in no folder yet. It goes on until its published rulebook is another one. */
    public Started startOfDraft(Question question, Rulebook before, Rulebook after) {
        return begin(runs.containsKey(question) ? runs : drafts, question, before, after);
    }

    private Started begin(Map<Question, ImpactRun> where, Question question, Rulebook before, Rulebook after) {
        ImpactRun run = where.computeIfAbsent(
                question, asked -> new ImpactRun(asked, before, after, subjects, caseRulebooks, knowledge));
        boolean isBegun = run.begin();
        if (isBegun) {
            executor.execute(run::work);
        }
        return new Started(isBegun, where == drafts ? run.progress().ofDraft() : run.progress());
    }

    /** @param isBegun whether there was anything to work out that nobody works on */
    public record Started(boolean isBegun, Progress progress) {}

    public Progress progress(Question question) {
        return Optional.ofNullable(runs.get(question))
                .map(ImpactRun::progress)
                .or(() -> Optional.ofNullable(drafts.get(question))
                        .map(draft -> draft.progress().ofDraft()))
                .orElse(Progress.NONE);
    }

    /** The same, after looking again at the cases that changed since it was done, if they are at most {@code most}. */
    public Progress refreshed(Question question, int most) {
        run(question).ifPresent(run -> run.refresh(most));
        return progress(question);
    }

    public void stop(Question question) {
        run(question).ifPresent(ImpactRun::stop);
    }

    private Optional<ImpactRun> run(Question question) {
        return Optional.ofNullable(runs.get(question)).or(() -> Optional.ofNullable(drafts.get(question)));
    }

    /** Nobody can publish by an answer about a rulebook that is neither waiting nor was published. */
    private void stopOvertaken(RulebookStore.State state) {
        Optional<String> published = state.published().map(Ready::digest);
        Optional<String> working = state.working().map(Ready::digest);
        Predicate<Question> isOvertaken = question -> !published.equals(Optional.of(question.before()));
        stop(drafts, isOvertaken);
        stop(
                runs,
                isOvertaken.or(question -> !working.equals(Optional.of(question.after()))
                        && kept.publishedAt(question.after()).isEmpty()));
    }

    private static void stop(Map<Question, ImpactRun> which, Predicate<Question> isOvertaken) {
        Map<Question, ImpactRun> present;
        synchronized (which) {
            present = new LinkedHashMap<>(which);
        }
        present.forEach((question, run) -> {
            if (run.isRunning() && isOvertaken.test(question)) {
                run.stop();
            }
        });
    }
}
