package dev.assay.rulebook.drools;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Kleene;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.RuleEngine;
import dev.assay.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * The rulebook on Drools: one session per evaluation holds the case and all alternatives. Safe for use by several threads. Close it
 * when it is replaced: a Drools module that is not removed stays in memory for ever.
 */
public final class DroolsEngine implements RuleEngine, AutoCloseable {

    private static final AtomicLong BUILDS = new AtomicLong();

    private final Rulebook rulebook;
    private final Emission emission;
    private final ReleaseId release;
    private final KieBase base;

    private DroolsEngine(Rulebook rulebook, Emission emission, ReleaseId release, KieBase base) {
        this.rulebook = rulebook;
        this.emission = emission;
        this.release = release;
        this.base = base;
    }

    /** @throws IllegalStateException if Drools refuses the emitted text, which is a bug of the emission */
    public static DroolsEngine build(Rulebook rulebook) {
        KieServices services = KieServices.Factory.get();
        Emission emission = new Emission(rulebook);
        ReleaseId release = services.newReleaseId(
                "dev.assay.emitted", "rulebook-" + rulebook.digest().substring(0, 12), "1." + BUILDS.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/assay/emitted/rules.drl", emission.text());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            services.getRepository().removeKieModule(release);
            throw new IllegalStateException("Drools refused the rules emitted for rulebook " + rulebook.digest() + ": "
                    + errors.get(0).getText() + ". This is a fault of the emission, not of a rule file.");
        }
        KieContainer container = services.newKieContainer(release);
        return new DroolsEngine(rulebook, emission, release, container.getKieBase());
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
        SortedMap<String, Examined> examined = new TreeMap<>();
        alternatives.forEach((id, sheet) -> {
            Reader reader = new Reader(
                    Facts.of(asOf, caseFacts, sheet, rulebook.parameters(), false),
                    Facts.of(asOf, caseFacts, sheet, rulebook.parameters(), true));
            Candidate candidate = new Candidate(
                    reader.facts(), reader.operands(), emission.variants().size());
            examined.put(id, new Examined(candidate, reader));
        });
        run(new CaseFacts(new FactValue[0], new FactValue[0], inForce(asOf)), examined.values());
        List<Finding> findings = new ArrayList<>();
        examined.forEach((id, each) -> collect(id, each.candidate(), each.reader(), findings));
        return List.copyOf(findings);
    }

    private record Examined(Candidate candidate, Reader reader) {}

    private void run(CaseFacts context, Collection<Examined> examined) {
        KieSession session = base.newKieSession();
        try {
            session.insert(context);
            examined.forEach(each -> session.insert(each.candidate()));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private boolean[] inForce(LocalDate asOf) {
        boolean[] inForce = new boolean[emission.variants().size()];
        for (int i = 0; i < inForce.length; i++) {
            inForce[i] = emission.variants().get(i).rule().appliesOn(asOf);
        }
        return inForce;
    }

    private void collect(String id, Candidate candidate, Reader reader, List<Finding> findings) {
        for (Rule rule : rulebook.rules().values()) {
            for (Effect effect : rule.active() ? Interpreter.inOrder(rule) : List.<Effect>of()) {
                Kleene verdict = candidate.verdict(emission.variantOf(rule, effect));
                if (verdict != Kleene.FALSE) {
                    Facts facts = Interpreter.readsStrictly(effect) ? reader.strict() : reader.plain();
                    findings.add(Interpreter.finding(rule, effect, id, verdict, facts));
                }
            }
        }
    }

    /** The facts of one alternative by number. */
    private final class Reader {

        private final Facts plain;
        private final Facts strict;

        Reader(Facts plain, Facts strict) {
            this.plain = plain;
            this.strict = strict;
        }

        Facts plain() {
            return plain;
        }

        Facts strict() {
            return strict;
        }

        FactValue[] facts() {
            List<FactValue> values = new ArrayList<>();
            for (String name : emission.factNames()) {
                values.add(plain.fact(name));
                values.add(strict.fact(name));
            }
            return values.toArray(FactValue[]::new);
        }

        FactValue[] operands() {
            List<FactValue> values = new ArrayList<>();
            for (Operand operand : emission.operands()) {
                values.add(operand.value(plain));
                values.add(operand.value(strict));
            }
            return values.toArray(FactValue[]::new);
        }
    }

    /** Lets the memory go once nobody evaluates any more; an evaluation that is under way, or starts late, still ends well. */
    @Override
    public void close() {
        KieServices.Factory.get().getRepository().removeKieModule(release);
    }
}
