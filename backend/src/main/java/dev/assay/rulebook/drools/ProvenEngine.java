package dev.assay.rulebook.drools;

import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.RuleEngine;
import dev.assay.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One rulebook, ready at once and fast soon: it answers by the interpreter, which says what the rulebook means, until Drools has
 * been built in the background and has agreed with the interpreter on every case of the rulebook. The digest and the findings
 * are the same before and after, so nobody notices but the clock (docs/decisions/0008).
 */
public final class ProvenEngine implements RuleEngine, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProvenEngine.class);
    private static final int WARM_UP = 100;

    private final Rulebook rulebook;
    private final Interpreter interpreter;
    private final CompletableFuture<Boolean> promoted;
    private volatile RuleEngine serving;
    private volatile boolean closed;

    /** @param builder where Drools is built; the caller does not wait for it */
    public ProvenEngine(Rulebook rulebook, Executor builder) {
        this.rulebook = rulebook;
        this.interpreter = new Interpreter(rulebook);
        this.serving = interpreter;
        this.promoted = CompletableFuture.supplyAsync(this::promote, builder);
    }

    @Override
    public String digest() {
        return rulebook.digest();
    }

    @Override
    public Optional<BigDecimal> number(String parameter, LocalDate asOf) {
        return rulebook.number(parameter, asOf);
    }

    @Override
    public List<Finding> findings(LocalDate asOf, FactSheet caseFacts, SortedMap<String, FactSheet> alternatives) {
        return serving.findings(asOf, caseFacts, alternatives);
    }

    /** Done when Drools serves (true), or when it never will: closed before, or it disagreed (false). */
    public CompletableFuture<Boolean> promoted() {
        return promoted.copy();
    }

    private boolean promote() {
        if (closed) {
            return false;
        }
        DroolsEngine drools;
        try {
            drools = DroolsEngine.build(rulebook);
        } catch (IllegalStateException e) {
            LOG.error("Rulebook {} goes on being served by the interpreter: {}", rulebook.digest(), e.getMessage(), e);
            return false;
        }
        return agrees(drools) && serve(drools);
    }

    private synchronized boolean serve(DroolsEngine drools) {
        if (closed) {
            drools.close();
            return false;
        }
        serving = drools;
        return true;
    }

    /** Tries every case on both engines, and warms Drools up on the way. */
    private boolean agrees(DroolsEngine drools) {
        List<RuleCase> cases = rulebook.cases();
        int rounds = cases.isEmpty() ? 0 : Math.max(cases.size(), WARM_UP);
        for (int i = 0; i < rounds && !closed; i++) {
            RuleCase each = cases.get(i % cases.size());
            SortedMap<String, FactSheet> one = new TreeMap<>(Map.of("case", each.alternative()));
            List<Finding> found = drools.findings(each.asOf(), each.caseFacts(), one);
            if (i < cases.size() && !found.equals(interpreter.findings(each.asOf(), each.caseFacts(), one))) {
                drools.close();
                LOG.error(
                        "The two engines disagree on case \"{}\" at {}. This is a fault of Assay, not of the rule file;"
                                + " the interpreter goes on serving rulebook {}.",
                        each.name(),
                        each.place(),
                        rulebook.digest());
                return false;
            }
        }
        return true;
    }

    /** Lets Drools go; an evaluation that is under way, or starts late, still ends well. */
    @Override
    public synchronized void close() {
        closed = true;
        if (serving instanceof DroolsEngine drools) {
            serving = interpreter;
            drools.close();
        }
    }
}
