package dev.assay.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.catalog.Provenance;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Tariff.Component;
import dev.assay.catalog.Tariff.Line;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.EffectiveDates;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The cost of a workload")
class WorkloadCostTest {

    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final Line IN = price(Component.INPUT, "2");
    private static final Line OUT = price(Component.OUTPUT, "10");

    @Test
    @DisplayName("is tokens times price, a month and over the term")
    void plain() {
        TermCost.KnownTerm cost = known(workload(1_000_000, 1000, 100, 0, 0, 0), 24, IN, OUT);
        assertThat(cost.perMonth()).isEqualByComparingTo("3000");
        assertThat(cost.total()).isEqualByComparingTo("72000");
        assertThat(cost.parts()).extracting(TermCost.Part::label).containsExactly("input", "output");
    }

    @ParameterizedTest(name = "{0} months cost {1}")
    @CsvSource({"1, 3000", "12, 36000", "36, 108000"})
    @DisplayName("grows with the term")
    void term(int months, String total) {
        assertThat(known(workload(1_000_000, 1000, 100, 0, 0, 0), months, IN, OUT)
                        .total())
                .isEqualByComparingTo(total);
    }

    @ParameterizedTest(name = "{0} tokens of input: {1} a month")
    @CsvSource({"200000, 400000", "200001, 800004", "500000, 2000000", "500001, 4500009"})
    @DisplayName("takes the highest tier whose threshold the input exceeds, for the whole request")
    void tiers(long inputTokens, String perMonth) {
        TermCost.KnownTerm cost = known(
                workload(1_000_000, inputTokens, 0, 0, 0, 0),
                1,
                IN,
                new Line(Component.INPUT, 200_000, new BigDecimal("4"), false),
                new Line(Component.INPUT, 500_000, new BigDecimal("9"), false));
        assertThat(cost.perMonth()).isEqualByComparingTo(perMonth);
    }

    @Test
    @DisplayName("reads the cached share at its own price, and at the base price with a note where it has none")
    void cache() {
        Workload half = workload(1_000_000, 1000, 0, 0, 0.5, 0);
        assertThat(known(half, 1, IN, price(Component.CACHED_INPUT, "0.5")).perMonth())
                .isEqualByComparingTo("1250");
        TermCost.KnownTerm without = known(half, 1, IN);
        assertThat(without.perMonth()).isEqualByComparingTo("2000");
        assertThat(without.notes())
                .containsExactly("input read from cache has no price of its own and is billed as input");
    }

    @Test
    @DisplayName("bills the batch share at batch prices, and reads nothing of it from the cache")
    void batch() {
        TermCost.KnownTerm cost = known(
                workload(1_000_000, 1000, 100, 0, 0.5, 0.4),
                1,
                IN,
                OUT,
                price(Component.CACHED_INPUT, "0.5"),
                price(Component.BATCH_INPUT, "1"),
                price(Component.BATCH_OUTPUT, "5"));
        assertThat(cost.parts())
                .extracting(part ->
                        part.label() + " " + part.amount().stripTrailingZeros().toPlainString())
                .containsExactly(
                        "input 600",
                        "input read from cache 150",
                        "input in batch 400",
                        "output 600",
                        "output in batch 200");
        assertThat(cost.perMonth()).isEqualByComparingTo("1950");
    }

    @Test
    @DisplayName("bills hidden reasoning as output, unless it has a price of its own")
    void reasoning() {
        Workload thinking = workload(1_000_000, 0, 100, 400, 0, 0);
        assertThat(known(thinking, 1, OUT).perMonth()).isEqualByComparingTo("5000");
        assertThat(known(thinking, 1, OUT).notes()).isEmpty();
        assertThat(known(thinking, 1, OUT, price(Component.REASONING, "3")).perMonth())
                .isEqualByComparingTo("2200");
    }

    @Test
    @DisplayName("is unknown where a component that is needed has no price, and says which")
    void unpriced() {
        assertThat(unknown(workload(1, 1000, 100, 0, 0, 0), IN))
                .contains("no price is held for output")
                .contains("unpriced is not free");
        assertThat(unknown(workload(1, 1000, 100, 0, 0, 0))).contains("input, output");
        assertThat(known(workload(1, 1000, 0, 0, 0, 0), 1, IN).total()).isPositive();
    }

    @Test
    @DisplayName("is zero only where the price sheet marks a price as contractually free")
    void free() {
        Line free = new Line(Component.INPUT, 0, BigDecimal.ZERO, true);
        assertThat(known(workload(1_000_000, 1000, 100, 0, 0, 0), 1, free, OUT).perMonth())
                .isEqualByComparingTo("1000");
        assertThatThrownBy(() -> price(Component.INPUT, "0"))
                .hasMessageContaining("INPUT is zero")
                .hasMessageContaining("contractually free");
        assertThatThrownBy(() -> price(Component.INPUT, "-1")).hasMessageContaining("negative");
    }

    @Test
    @DisplayName("is converted at the stated rate, named with its day and source")
    void converted() {
        ExchangeRate rate =
                new ExchangeRate(CurrencyCode.USD, EUR, new BigDecimal("0.88"), new PartialDate("2026-05-08"), "bank");
        TermCost cost = new WorkloadCost(workload(1_000_000, 1000, 0, 0, 0, 0), 1, EUR, List.of(rate))
                .under(sheet(CurrencyCode.USD, IN));
        assertThat(cost).isInstanceOfSatisfying(TermCost.KnownTerm.class, known -> {
            assertThat(known.total()).isEqualByComparingTo("1760");
            assertThat(known.currency()).isEqualTo(EUR);
            assertThat(known.notes()).containsExactly("converted at 0.88 EUR per USD of 2026-05-08 (bank)");
        });
    }

    @Test
    @DisplayName("is unknown without a rate, and no rate is read backwards")
    void noRate() {
        ExchangeRate backwards =
                new ExchangeRate(EUR, CurrencyCode.USD, new BigDecimal("1.1"), new PartialDate("2026-05-08"), "bank");
        TermCost cost = new WorkloadCost(workload(1, 1000, 0, 0, 0, 0), 1, EUR, List.of(backwards))
                .under(sheet(CurrencyCode.USD, IN));
        assertThat(cost).isInstanceOfSatisfying(TermCost.UnknownTerm.class, unknown -> assertThat(unknown.why())
                .contains("no rate from USD to EUR")
                .contains("exchange rates of the case"));
    }

    @ParameterizedTest(name = "requests {0}, cached {1}, batch {2}: {3}")
    @CsvSource({
        "-1, 0, 0, workload.requestsPerMonth is -1.0",
        "NaN, 0, 0, workload.requestsPerMonth is NaN",
        "Infinity, 0, 0, workload.requestsPerMonth is Infinity",
        "1, 40, 0, Maybe 0.4",
        "1, NaN, 0, workload.cachedShare is NaN",
        "1, 0, -0.1, workload.batchShare is -0.1",
    })
    @DisplayName("refuses a workload that cannot be")
    void impossible(double requests, double cached, double batch, String message) {
        assertThatThrownBy(() -> workload(requests, 1, 1, 0, cached, batch)).hasMessageContaining(message);
    }

    private static Workload workload(
            double requests, long input, long output, long reasoning, double cached, double batch) {
        return new Workload(requests, input, output, reasoning, cached, batch, 1);
    }

    private static TermCost.KnownTerm known(Workload workload, int months, Line... lines) {
        return (TermCost.KnownTerm) new WorkloadCost(workload, months, EUR, List.of()).under(sheet(EUR, lines));
    }

    private static String unknown(Workload workload, Line... lines) {
        return ((TermCost.UnknownTerm) new WorkloadCost(workload, 1, EUR, List.of()).under(sheet(EUR, lines))).why();
    }

    private static Line price(Component component, String perMillion) {
        return new Line(component, 0, new BigDecimal(perMillion), false);
    }

    private static Tariff sheet(CurrencyCode currency, Line... lines) {
        return new Tariff(
                "offering",
                Tariff.Kind.LIST,
                currency,
                List.of(lines),
                EffectiveDates.ALWAYS,
                Provenance.cited("price page", "2026-01-01"));
    }
}
