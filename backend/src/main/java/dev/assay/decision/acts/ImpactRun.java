package dev.assay.decision.acts;

import dev.assay.assessment.acts.CaseRulebooks;
import dev.assay.assessment.impact.FindImpact;
import dev.assay.assessment.impact.FindImpact.Asked;
import dev.assay.assessment.impact.FindImpact.Look;
import dev.assay.assessment.impact.Impact;
import dev.assay.assessment.impact.Impact.Stage;
import dev.assay.assessment.impact.Impact.Unanswered;
import dev.assay.decision.acts.ImpactRuns.Progress;
import dev.assay.decision.acts.ImpactRuns.Question;
import dev.assay.decision.acts.ImpactSubjects.Subject;
import dev.assay.evaluation.ContractedPrices;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.acts.HeldKnowledge;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.RefusedException;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookStore.Ready;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One question about an impact, and what was found case by case. What was found of a case holds until that case or what is held about
 * its candidates changes, so that going on after a change costs as much as what changed.
 */
final class ImpactRun {
    private static final Logger LOG = LoggerFactory.getLogger(ImpactRun.class);

    private final Question question;
    private final Rulebook before;
    private final Rulebook after;
    private final ImpactSubjects subjects;
    private final CaseRulebooks rulebooks;
    private final HeldKnowledge knowledge;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    private volatile ImpactState state = ImpactState.IDLE;
    private volatile AtomicBoolean stop = new AtomicBoolean();
    private volatile int looked;
    private volatile int total;
    private volatile Optional<Impact> impact = Optional.empty();
    private volatile Changed changed = new Changed("", 0);

    ImpactRun(
            Question question,
            Rulebook before,
            Rulebook after,
            ImpactSubjects subjects,
            CaseRulebooks rulebooks,
            HeldKnowledge knowledge) {
        this.question = question;
        this.before = before;
        this.after = after;
        this.subjects = subjects;
        this.rulebooks = rulebooks;
        this.knowledge = knowledge;
    }

    /**
     * @param candidates empty for a decision: what its record holds never changes
     * @param held the snapshot that the candidates were read from
     * @param confidential whether it holds contracted prices, or cannot be read and may
     */
    private record Found(Subject subject, List<String> candidates, Knowledge held, Look look, boolean confidential) {
        boolean isOf(Subject present, Knowledge now) {
            return subject.equals(present)
                    && (held.digest().equals(now.digest())
                            || held.excerpt(candidates).equals(now.excerpt(candidates)));
        }
    }

    /** How many changed since, as counted at a revision. */
    private record Changed(String revision, int number) {}

    boolean isRunning() {
        return state == ImpactState.RUNNING && !stop.get();
    }

    /** Whether it is to be worked on now; false while somebody does, or where nothing changed since. */
    synchronized boolean begin() {
        if (isRunning() || (state == ImpactState.DONE && changedSince() == 0)) {
            return false;
        }
        state = ImpactState.RUNNING;
        stop = new AtomicBoolean();
        looked = 0;
        total = 0;
        return true;
    }

    void stop() {
        stop.set(true);
    }

    /** Looks at what is new or has changed; what was found before and still holds is kept, also after a stop. */
    void work() {
        AtomicBoolean mine = stop;
        try {
            boolean whole = bringUpToDate(mine);
            become(mine, whole ? ImpactState.DONE : ImpactState.STOPPED);
        } catch (RuntimeException | Error failure) {
            // Whoever asks is told by the state; the page has no other way to hear of it.
            LOG.error("The impact of rulebook {} could not be worked out.", question.after(), failure);
            become(mine, ImpactState.FAILED);
        }
    }

    /** A run that was stopped and begun again has another hand at it. */
    private synchronized void become(AtomicBoolean mine, ImpactState next) {
        if (mine == stop) {
            state = next;
        }
    }

    /** Looks again, here and now, at what changed since it was done, unless that is more than {@code most}. */
    synchronized boolean refresh(int most) {
        return state == ImpactState.DONE && changedSince() <= most && bringUpToDate(new AtomicBoolean());
    }

    private boolean bringUpToDate(AtomicBoolean stopped) {
        String revision = revision();
        Knowledge held = knowledge.current();
        List<Subject> all = subjects.all();
        total = all.size();
        Map<String, FindImpact> comparisons = new HashMap<>();
        comparisons.put(question.before(), comparison(before, stopped));
        int done = 0;
        for (Subject subject : all) {
            if (stopped.get()) {
                return false;
            }
            Optional<Found> known = Optional.ofNullable(found.get(subject.id()))
                    .filter(each -> each.isOf(subject, held))
                    .filter(each -> each.look().failure().isEmpty());
            known.map(each -> new Found(subject, each.candidates(), held, each.look(), each.confidential()))
                    .or(() -> look(subject, held, comparisons, stopped))
                    .ifPresentOrElse(each -> found.put(subject.id(), each), () -> found.remove(subject.id()));
            done++;
            looked = done;
        }
        if (stopped.get()) {
            return false;
        }
        found.keySet().retainAll(all.stream().map(Subject::id).collect(Collectors.toSet()));
        impact = Optional.of(FindImpact.together(
                question.before(),
                question.after(),
                new TreeMap<>(found).values().stream().map(Found::look).toList()));
        changed = new Changed(revision, 0);
        return true;
    }

    private FindImpact comparison(Rulebook from, AtomicBoolean stopped) {
        return FindImpact.between(from, after, question.depth(), new Run(Runnable::run, done -> {}, stopped::get));
    }

    /** Empty if it is gone, or what was begun was stopped half way. */
    private Optional<Found> look(
            Subject subject, Knowledge held, Map<String, FindImpact> comparisons, AtomicBoolean stopped) {
        try {
            Optional<Asked> asked = subjects.read(subject, held);
            Optional<Found> answer = asked.map(each -> new Found(
                    subject,
                    subject.stage() == Stage.DECIDED ? List.of() : each.file().candidates(),
                    held,
                    answer(subject, each, comparisons, stopped),
                    ContractedPrices.areOpenIn(each.file())));
            answer.flatMap(each -> each.look().failure()).ifPresent(failure -> failed(subject, failure));
            return answer.filter(each -> !stopped.get());
        } catch (RefusedException unreadable) {
            return Optional.of(new Found(
                    subject,
                    List.of(),
                    held,
                    Look.unanswered(new Unanswered(
                            subject.caseId(),
                            subject.title(),
                            subject.stage(),
                            "This build cannot read the case. "
                                    + unreadable.refusal().detail())),
                    true));
        } catch (RuntimeException unreadable) {
            failed(subject, unreadable);
            return Optional.of(new Found(
                    subject,
                    List.of(),
                    held,
                    Look.failed(subject.caseId(), subject.title(), subject.stage(), unreadable),
                    true));
        }
    }

    private Look answer(Subject subject, Asked asked, Map<String, FindImpact> comparisons, AtomicBoolean stopped) {
        String from = subject.pinned().orElse(question.before());
        if (!comparisons.containsKey(from)) {
            Outcome<Ready> pinned = rulebooks.pinned(from);
            if (!pinned.isDone()) {
                return Look.unanswered(new Unanswered(
                        subject.caseId(),
                        subject.title(),
                        subject.stage(),
                        "The rulebook that this case is locked to cannot be read by this version of Assay."));
            }
            comparisons.put(from, comparison(pinned.orThrow().rulebook(), stopped));
        }
        return Optional.ofNullable(comparisons.get(from)).orElseThrow().at(asked);
    }

    private static void failed(Subject subject, RuntimeException failure) {
        LOG.error(
                "{} {} could not be looked at for an impact; it is listed as not answered.",
                subject.stage() == Stage.DECIDED ? "Decision" : "Case",
                subject.id(),
                failure);
    }

    private String revision() {
        return subjects.revision() + " " + knowledge.current().digest();
    }

    /** How many cases are new, changed or gone since it was done; counted once for each change of anything. */
    private int changedSince() {
        String revision = revision();
        Changed known = changed;
        if (known.revision().equals(revision)) {
            return known.number();
        }
        Knowledge held = knowledge.current();
        List<Subject> all = subjects.all();
        Set<String> present = all.stream().map(Subject::id).collect(Collectors.toSet());
        long other = all.stream()
                .filter(subject -> Optional.ofNullable(found.get(subject.id()))
                        .filter(each -> each.isOf(subject, held))
                        .isEmpty())
                .count();
        long gone = found.keySet().stream().filter(id -> !present.contains(id)).count();
        changed = new Changed(revision, (int) (other + gone));
        return changed.number();
    }

    Progress progress() {
        boolean isDone = state == ImpactState.DONE;
        return new Progress(
                state,
                looked,
                total,
                impact.filter(each -> isDone),
                found.values().stream()
                        .filter(Found::confidential)
                        .map(each -> each.subject().caseId())
                        .collect(Collectors.toUnmodifiableSet()),
                isDone ? changedSince() : 0,
                false);
    }
}
