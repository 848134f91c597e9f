package dev.assay.rulebook.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Basis;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The two engines")
class TwoEnginesTest {

    @Property(tries = 6, shrinking = net.jqwik.api.ShrinkingMode.OFF)
    @Label("find the same, in the same order, whatever is unknown, incomplete, unverified or not yet in force")
    void agree(@ForAll("seeds") long seed) {
        RandomRulebook random = new RandomRulebook(new Random(seed));
        Rulebook rulebook = random.rulebook(40);
        Interpreter interpreter = new Interpreter(rulebook);
        try (DroolsEngine drools = DroolsEngine.build(rulebook)) {
            for (int trial = 0; trial < 30; trial++) {
                LocalDate asOf = random.day();
                FactSheet caseFacts = random.sheet("case.");
                SortedMap<String, FactSheet> alternatives = new TreeMap<>();
                for (int i = 0; i < 8; i++) {
                    alternatives.put("offering-" + i, random.sheet(""));
                }
                List<Finding> meant = interpreter.findings(asOf, caseFacts, alternatives);
                assertThat(drools.findings(asOf, caseFacts, alternatives))
                        .as("seed %d, trial %d", seed, trial)
                        .isEqualTo(meant);
            }
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Test
    @DisplayName("are tried on findings of every kind and certainty, or the comparison would prove little")
    void theTrialIsNotEmpty() {
        RandomRulebook random = new RandomRulebook(new Random(7));
        Interpreter interpreter = new Interpreter(random.rulebook(60));
        java.util.Set<String> seen = new java.util.TreeSet<>();
        for (int trial = 0; trial < 200; trial++) {
            SortedMap<String, FactSheet> alternatives = new TreeMap<>(java.util.Map.of("a", random.sheet("")));
            interpreter
                    .findings(random.day(), random.sheet("case."), alternatives)
                    .forEach(finding -> seen.add(finding.kind() + " " + finding.certainty()));
        }
        assertThat(seen).hasSize(Finding.Kind.values().length * Finding.Certainty.values().length);
        assertThat(Basis.values()).contains(Basis.UNVERIFIED);
    }

    @Test
    @DisplayName("agree on an empty rulebook: nothing is found")
    void emptyRulebook() {
        try (DroolsEngine drools = DroolsEngine.build(Rulebook.EMPTY)) {
            SortedMap<String, FactSheet> one = new TreeMap<>(java.util.Map.of("a", FactSheet.of(java.util.Map.of())));
            assertThat(drools.findings(LocalDate.of(2026, 5, 9), FactSheet.of(java.util.Map.of()), one))
                    .isEmpty();
        }
    }
}
