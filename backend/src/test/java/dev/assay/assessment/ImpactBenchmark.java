package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.impact.FindImpact;
import dev.assay.assessment.impact.FindImpact.Asked;
import dev.assay.assessment.impact.FindImpact.Depth;
import dev.assay.assessment.impact.Impact;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.Need;
import dev.assay.intake.csv.CatalogHoldings;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
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

    /** An impact and the processor time of the one thread that worked it out. */
    private record Timed(Impact impact, double seconds) {
        static Timed of(Supplier<Optional<Impact>> work) {
            long start = CLOCK.getCurrentThreadCpuTime();
            Impact impact = work.get().orElseThrow();
            return new Timed(impact, (CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
        }
    }

    @Test
    @DisplayName("of a one-row change on synthetic cases")
    void ratio() throws IOException {
        Rulebook shipped = DemoCase.rulebook();
        List<Asked> cases = cases();
        List<String> rows = rows(shipped);
        warmUp(shipped, rows, cases.subList(0, Math.min(200, CASES)));
        Map<String, Timed> quick = new LinkedHashMap<>();
        for (String row : rows) {
            quick.put(
                    row, Timed.of(() -> FindImpact.of(shipped, without(shipped, row), cases, Depth.ANSWER, Run.HERE)));
        }
        Map<String, Timed> full = new LinkedHashMap<>();
        for (String row : leastMiddleAndMost(quick)) {
            Timed whole =
                    Timed.of(() -> FindImpact.inFull(shipped, without(shipped, row), cases, Depth.ANSWER, Run.HERE));
            assertThat(whole.impact().touched())
                    .isEqualTo(Objects.requireNonNull(quick.get(row)).impact().touched());
            full.put(row, whole);
        }
        String page = page(quick, full);
        System.out.println(page);
        if (Boolean.getBoolean("benchmark.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
    }

    private static void warmUp(Rulebook shipped, List<String> rows, List<Asked> some) {
        for (String row : rows) {
            Rulebook changed = without(shipped, row);
            assertThat(FindImpact.of(shipped, changed, some, Depth.ANSWER, Run.HERE)
                            .orElseThrow()
                            .touched())
                    .isEqualTo(FindImpact.inFull(shipped, changed, some, Depth.ANSWER, Run.HERE)
                            .orElseThrow()
                            .touched());
        }
    }

    /** Rows that touch the fewest, a middling number and the most cases: for those all is assessed in full, too. */
    private static Set<String> leastMiddleAndMost(Map<String, Timed> quick) {
        List<String> byTouched = quick.keySet().stream()
                .sorted(Comparator.comparing(
                        row -> Objects.requireNonNull(quick.get(row)).impact().reassessed()))
                .toList();
        return new TreeSet<>(
                List.of(byTouched.get(0), byTouched.get(byTouched.size() / 2), byTouched.get(byTouched.size() - 1)));
    }

    private static String page(Map<String, Timed> quick, Map<String, Timed> full) {
        double mean =
                full.values().stream().mapToDouble(Timed::seconds).average().orElseThrow();
        StringBuilder page = new StringBuilder(
                """
                # Impact of a one-row change

                Printed by `mvn -pl backend test -Dtest=ImpactBenchmark -Dbenchmark.write=true`. Each line: one row of the shipped rules
                removed, the first of each table; the impact on all cases, against assessing every case by both rulebooks in full, in one
                run on one thread, in that thread's processor time. Where a time in full is given the run checked that both answers are
                equal; the other ratios are against the mean of these times, since assessing in full costs about the same whatever changed.

                """);
        page.append(String.format(
                Locale.ROOT,
                "%,d synthetic cases × %d offerings; Java %s, %d processors.%n%n",
                CASES,
                OFFERINGS,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors()));
        page.append("| Row removed | Cases changed | Impact, s | In full, s | Ratio |\n|---|---:|---:|---:|---:|\n");
        List<Double> ratios = new ArrayList<>();
        quick.forEach((row, impact) -> {
            Optional<Timed> whole = Optional.ofNullable(full.get(row));
            double ratio = whole.map(Timed::seconds).orElse(mean) / impact.seconds();
            ratios.add(ratio);
            page.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %,d | %.2f | %s | %.0f |%n",
                    row,
                    impact.impact().touched().size(),
                    impact.seconds(),
                    whole.map(each -> String.format(Locale.ROOT, "%.2f", each.seconds()))
                            .orElse(""),
                    ratio));
        });
        Collections.sort(ratios);
        page.append(String.format(
                Locale.ROOT,
                "%nMedian ratio %.0f; at least 20 for %d of %d rows.%n",
                ratios.get(ratios.size() / 2),
                ratios.stream().filter(ratio -> ratio >= 20).count(),
                ratios.size()));
        return page.toString();
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
        CatalogHoldings holdings = StarterCatalog.load();
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
