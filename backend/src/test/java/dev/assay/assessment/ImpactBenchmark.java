package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.FindImpact.Asked;
import dev.assay.assessment.FindImpact.Depth;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.Need;
import dev.assay.intake.csv.Holdings;
import dev.assay.intake.csv.StarterCatalog;
import dev.assay.quantity.Country;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How much cheaper the impact of a one-row change is than assessing every case twice in full, as a ratio within one run. No part of the
 * build; run it on its own, on an otherwise idle machine:
 *
 * <pre>mvn -pl backend test -Dtest=ImpactBenchmark -Dbenchmark.write=true</pre>
 *
 * <p>The figures are then in {@code docs/benchmarks/impact.md}. Fewer rows: {@code -Dbenchmark.rows=dp-retention,lic-indemnity}.
 */
@DisplayName("Impact benchmark")
class ImpactBenchmark {

    private static final int CASES = Integer.getInteger("benchmark.cases", 10_000);
    private static final int OFFERINGS = 20;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Path PAGE = Path.of("../docs/benchmarks/impact.md");
    private static final List<String> COUNTRIES = List.of("DE", "FR", "US", "GB", "SG", "AT", "NL", "CA", "JP", "BR");
    private static final List<String> SECTORS =
            List.of("banking", "insurance", "health", "defence", "retail", "education", "energy");

    @Test
    @DisplayName("of a one-row change on synthetic cases")
    void ratio() throws IOException {
        Rulebook shipped = DemoCase.rulebook();
        List<Asked> cases = cases();
        FindImpact.inFull(
                shipped, without(shipped, rows(shipped).get(0)), cases.subList(0, 200), Depth.ANSWER, Run.HERE);
        StringBuilder page = new StringBuilder(
                """
                # Impact of a one-row change

                Printed by `mvn -pl backend test -Dtest=ImpactBenchmark -Dbenchmark.write=true`. Each line: one row of the shipped rules
                removed; the impact on all cases, against assessing every case by both rulebooks in full, one after the other in one run
                on one thread, in that thread's processor time. Both give the same answer, which the run checks.

                """);
        page.append(String.format(
                Locale.ROOT,
                "%,d synthetic cases × %d offerings; Java %s, %d processors.%n%n",
                CASES,
                OFFERINGS,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors()));
        page.append(
                "| Row removed | Cases assessed | Cases changed | Impact, s | In full, s | Ratio |\n|---|---:|---:|---:|---:|---:|\n");
        for (String row : rows(shipped)) {
            Rulebook changed = without(shipped, row);
            long start = CLOCK.getCurrentThreadCpuTime();
            Impact quick = FindImpact.of(shipped, changed, cases, Depth.ANSWER, Run.HERE)
                    .orElseThrow();
            long between = CLOCK.getCurrentThreadCpuTime();
            Impact full = FindImpact.inFull(shipped, changed, cases, Depth.ANSWER, Run.HERE)
                    .orElseThrow();
            long end = CLOCK.getCurrentThreadCpuTime();
            assertThat(quick.touched()).isEqualTo(full.touched());
            page.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %,d | %,d | %.2f | %.2f | %.0f |%n",
                    row,
                    quick.reassessed(),
                    quick.touched().size(),
                    (between - start) / 1e9,
                    (end - between) / 1e9,
                    (double) (end - between) / (between - start)));
        }
        System.out.println(page);
        if (Boolean.getBoolean("benchmark.write")) {
            Files.writeString(PAGE, page);
        }
    }

    /** Of the rules that come from a table, one for every table, so that narrow and wide ones are among them. */
    private static List<String> rows(Rulebook shipped) {
        String asked = System.getProperty("benchmark.rows", "");
        if (!asked.isBlank()) {
            return List.of(asked.split(","));
        }
        SortedMap<String, String> byFile = new TreeMap<>();
        for (Rule rule : shipped.rules().values()) {
            if (rule.place().file().endsWith(".csv")) {
                byFile.putIfAbsent(rule.place().file(), rule.id());
            }
        }
        return List.copyOf(byFile.values());
    }

    private static Rulebook without(Rulebook book, String id) {
        SortedMap<String, Rule> rules = new TreeMap<>(book.rules());
        rules.remove(id);
        return Rulebook.of(rules, book.parameters(), List.of(), List.of());
    }

    private static List<Asked> cases() throws IOException {
        CaseFile demo = DemoCase.read();
        Holdings holdings = StarterCatalog.load();
        List<String> offerings = holdings.catalog().offerings().stream()
                .map(Offering::id)
                .limit(OFFERINGS)
                .toList();
        Knowledge knowledge = new Knowledge(holdings.catalog(), holdings.evidence(), "").excerpt(offerings);
        List<Asked> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Need need = demo.need();
            Need other = new Need(
                    need.useCase(),
                    need.use(),
                    Optional.of(new Country(COUNTRIES.get(i % COUNTRIES.size()))),
                    need.userLocations(),
                    SECTORS.get(i % SECTORS.size()),
                    need.dataClasses(),
                    LocalDate.of(2026, 1, 1).plusDays(i % 300),
                    need.termMonths(),
                    need.farHorizonYears(),
                    need.budget(),
                    need.workload(),
                    need.exchangeRates(),
                    need.pricing());
            cases.add(new Asked(
                    demo.withCandidates(offerings)
                            .withFacts(i % 2 == 0 ? List.of() : demo.facts())
                            .withNeed(other),
                    knowledge,
                    Impact.Stage.DECIDED));
        }
        return cases;
    }
}
