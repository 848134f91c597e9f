package dev.assay.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Provenance;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Tariff.Component;
import dev.assay.catalog.Tariff.Line;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.EffectiveDates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every price sheet and every workload. */
class CostLawsTest {

    @Property(tries = 300)
    @Label("a dearer line never makes the workload cheaper")
    void monotoneInEachPrice(
            @ForAll("sheets") List<Line> lines,
            @ForAll("workloads") Workload workload,
            @ForAll @IntRange(min = 0, max = 9) int which,
            @ForAll @IntRange(min = 1, max = 1000) int dearer) {
        List<Line> raised = new ArrayList<>(lines);
        int at = which % lines.size();
        Line line = lines.get(at);
        raised.set(
                at,
                new Line(
                        line.component(),
                        line.aboveContextTokens(),
                        line.perMillionTokens().add(BigDecimal.valueOf(dearer)),
                        false));
        Optional<TermCost.KnownTerm> before = cost(lines, workload);
        Optional<TermCost.KnownTerm> after = cost(raised, workload);
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(known -> assertThat(after.orElseThrow().total()).isGreaterThanOrEqualTo(known.total()));
    }

    @Property(tries = 300)
    @Label("the parts add up to the month, and the months to the term")
    void partsAddUp(@ForAll("sheets") List<Line> lines, @ForAll("workloads") Workload workload) {
        cost(lines, workload).ifPresent(known -> {
            BigDecimal parts =
                    known.parts().stream().map(TermCost.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(parts).isEqualByComparingTo(known.perMonth());
            assertThat(known.total()).isEqualByComparingTo(known.perMonth().multiply(BigDecimal.valueOf(12)));
        });
    }

    @Property(tries = 300)
    @Label("every token is billed exactly once")
    void everyTokenOnce(@ForAll("workloads") Workload workload) {
        List<Line> lines = List.of(line(Component.INPUT, 0, 1), line(Component.OUTPUT, 0, 1));
        BigDecimal millions = cost(lines, workload).orElseThrow().parts().stream()
                .map(TermCost.Part::millionTokens)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal asked = BigDecimal.valueOf(workload.requestsPerMonth())
                .multiply(BigDecimal.valueOf(
                        workload.inputTokens() + workload.outputTokens() + workload.reasoningTokens()))
                .movePointLeft(6);
        assertThat(millions).isEqualByComparingTo(asked);
    }

    @Provide
    Arbitrary<List<Line>> sheets() {
        Arbitrary<Line> extra = Combinators.combine(
                        Arbitraries.of(Component.values()),
                        Arbitraries.of(0L, 1000L, 100_000L),
                        Arbitraries.integers().between(1, 5000))
                .as(CostLawsTest::line);
        return Combinators.combine(
                        extra.list().ofMaxSize(8),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(1, 100))
                .as((extras, complete, base) -> {
                    List<Line> lines = new ArrayList<>(extras);
                    lines.add(line(Component.INPUT, 0, base));
                    if (complete) {
                        lines.add(line(Component.OUTPUT, 0, base * 3));
                    }
                    return lines.stream().distinct().toList();
                });
    }

    @Provide
    Arbitrary<Workload> workloads() {
        Arbitrary<Double> share = Arbitraries.integers().between(0, 20).map(i -> i / 20.0);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.longs().between(0, 300_000),
                        Arbitraries.longs().between(0, 5000),
                        Arbitraries.longs().between(0, 5000),
                        share,
                        share)
                .as((requests, input, output, reasoning, cached, batch) ->
                        new Workload(requests, input, output, reasoning, cached, batch, 1));
    }

    private static Line line(Component component, long above, int hundredths) {
        return new Line(component, above, BigDecimal.valueOf(hundredths, 2), false);
    }

    private static Optional<TermCost.KnownTerm> cost(List<Line> lines, Workload workload) {
        Tariff tariff = new Tariff(
                "offering",
                Tariff.Kind.LIST,
                CurrencyCode.USD,
                lines,
                EffectiveDates.ALWAYS,
                Provenance.cited("price page", "2026-01-01"));
        TermCost cost = new WorkloadCost(workload, 12, CurrencyCode.USD, List.of()).under(tariff);
        return cost instanceof TermCost.KnownTerm known ? Optional.of(known) : Optional.empty();
    }
}
