package dev.assay.decision.acts;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.decision.AnswerDifference;
import dev.assay.decision.DecisionRecord;
import dev.assay.evaluation.acts.CaseNews;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulebookStore.Ready;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs standing decisions again whenever another rulebook is published, here or on another server, and when the server starts: what
 * is frozen in their records, by the new rules. What is done is kept decision by decision, so a stopped server goes on where it was.
 */
@Singleton
public class StandingDecisions implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(StandingDecisions.class);

    private final BeanProvider<RulebookStore> rulebooks;
    private final DecisionStore decisions;
    private final DecisionReviews reviews;
    private final CaseNews news;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "standing-decisions");
        thread.setDaemon(true);
        return thread;
    });

    StandingDecisions(
            BeanProvider<RulebookStore> rulebooks, DecisionStore decisions, DecisionReviews reviews, CaseNews news) {
        this.rulebooks = rulebooks;
        this.decisions = decisions;
        this.reviews = reviews;
        this.news = news;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        rulebooks.get().listen(state -> wake());
        wake();
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
    }

    /** Looks soon for decisions that the published rulebook has said nothing to. */
    public void wake() {
        try {
            worker.execute(this::review);
        } catch (RejectedExecutionException closing) {
            LOG.debug("The server is closing; decisions are run again when it starts.", closing);
        }
    }

    private void review() {
        try {
            rulebooks.get().state().published().ifPresent(this::reviewBy);
        } catch (RuntimeException failure) {
            LOG.error(
                    "Standing decisions could not be looked up; they are run again at the next publication.", failure);
        }
    }

    private void reviewBy(Ready published) {
        for (String id : reviews.unreviewed(published.digest())) {
            try {
                DecisionRecord record = decisions.record(id);
                List<String> differences = AnswerDifference.between(
                        record.result(),
                        again(record, published),
                        record.award().chosen());
                if (reviews.keep(id, published.digest(), differences)) {
                    news.everyAssessmentIsStale();
                }
            } catch (RuntimeException failure) {
                LOG.error(
                        "Decision {} could not be run again by rulebook {}; this is tried again at the next start.",
                        id,
                        published.digest(),
                        failure);
            }
        }
    }

    private static Assessment again(DecisionRecord record, Ready published) {
        return Assess.run(new AssessmentInputs(
                record.caseFile(), record.caseFile().embedded().orElseThrow(), new Interpreter(published.rulebook())));
    }
}
