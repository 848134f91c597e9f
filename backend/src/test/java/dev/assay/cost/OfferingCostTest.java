package dev.assay.cost;

import static dev.assay.cost.Costs.API;
import static dev.assay.cost.Costs.OWN;
import static dev.assay.cost.Costs.USD;
import static dev.assay.cost.Costs.amount;
import static dev.assay.cost.Costs.contract;
import static dev.assay.cost.Costs.discounted;
import static dev.assay.cost.Costs.hosting;
import static dev.assay.cost.Costs.known;
import static dev.assay.cost.Costs.list;
import static dev.assay.cost.Costs.ofApi;
import static dev.assay.cost.Costs.requests;
import static dev.assay.cost.Costs.total;
import static dev.assay.cost.Costs.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Tariff;
import dev.assay.catalog.Tariff.Component;
import dev.assay.cost.CostOverTerm.Kind;
import dev.assay.cost.CostOverTerm.Rests;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The cost over the term")
class OfferingCostTest {

    @Test
    @DisplayName("is the plain sum of the months where nothing is stated")
    void plainSum() {
        CostOverTerm cost = ofApi(requests(1_000_000), 24, Pricing.NONE, list("2"));
        assertThat(known(cost).rests()).isEqualTo(Rests.LIST_PRICE);
        assertThat(known(cost).perMonth()).isEqualByComparingTo("2000");
        assertThat(total(cost, PriceTrend.FLAT)).isEqualByComparingTo("48000");
        assertThat(known(cost).notes()).isEmpty();
    }

    @ParameterizedTest(name = "after {0} months at 2,000 a month: falling by 20 % a year {1}, rising by 10 % {2}")
    @CsvSource({"12, 24000, 24000", "13, 25600, 26200", "24, 43200, 50400", "36, 58560, 79440"})
    void pricePaths(int months, String falling, String rising) {
        CostOverTerm cost = ofApi(requests(1_000_000), months, Pricing.NONE, list("2"));
        assertThat(total(cost, PriceTrend.FALLING)).isEqualByComparingTo(falling);
        assertThat(total(cost, PriceTrend.RISING)).isEqualByComparingTo(rising);
    }

    @Test
    @DisplayName("discounts each month from its end at the effective annual rate")
    void discounting() {
        CostOverTerm cost = ofApi(requests(1_000_000), 12, discounted("0.1"), list("2"));
        // 2000 · (1 − 1.1^−1) / (1.1^(1/12) − 1), by double arithmetic.
        double expected = 2000 * (1 - 1 / 1.1) / (Math.pow(1.1, 1.0 / 12) - 1);
        assertThat(total(cost, PriceTrend.FLAT).doubleValue())
                .isCloseTo(expected, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(known(cost).notes()).containsExactly("discounted at 10 % a year, each month paid at its end");
    }

    @Test
    @DisplayName("adds what is missing to the monthly minimum as a line of its own")
    void minimum() {
        CostOverTerm below = ofApi(requests(100_000), 12, with(contract("2", "500")), list("9"));
        assertThat(known(below).perMonth()).isEqualByComparingTo("500");
        assertThat(known(below).month())
                .filteredOn(line -> line.kind() == Kind.MINIMUM)
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualByComparingTo("300"));
        CostOverTerm above = ofApi(requests(1_000_000), 12, with(contract("2", "500")), list("9"));
        assertThat(total(above, PriceTrend.FLAT)).isEqualByComparingTo("24000");
    }

    @Test
    @DisplayName(
            "rests on the contracted price alone: what the contract does not price is unpriced, whatever the list says")
    void contractReplacesTheWholeList() {
        ContractedPrice inputOnly = new ContractedPrice(
                API,
                USD,
                List.of(new Tariff.Line(Component.INPUT, 0, BigDecimal.ONE, false)),
                Optional.empty(),
                "offer 7",
                false);
        assertThat(ofApi(requests(1000), 12, with(inputOnly), list("9")))
                .isInstanceOfSatisfying(CostOverTerm.Unknown.class, unknown -> assertThat(unknown.why())
                        .contains("no price is held for output"));
    }

    @Test
    @DisplayName("does not move a contracted price along a price path")
    void contractHolds() {
        CostOverTerm cost = ofApi(requests(1_000_000), 36, with(contract("2", "")), list("9"));
        assertThat(total(cost, PriceTrend.FALLING)).isEqualByComparingTo(total(cost, PriceTrend.RISING));
    }

    @Test
    @DisplayName("is unknown to a reader from whom the contracted price is withheld, never the list price instead")
    void withheld() {
        assertThat(ofApi(requests(1000), 12, with(contract("2", "").hidden()), list("9")))
                .isInstanceOfSatisfying(CostOverTerm.Unknown.class, unknown -> assertThat(unknown.why())
                        .contains("confidential"));
    }

    @Test
    @DisplayName("of self-hosting is accelerators × hours × utilisation × rate and operations, whatever is asked of it")
    void selfHosting() {
        CostOverTerm cost = new OfferingCost(requests(5_000_000), 12, USD, List.of(), with(hosting("")))
                .of(OWN, Optional.empty(), Optional.empty());
        assertThat(known(cost).perMonth()).isEqualByComparingTo("15600");
        assertThat(known(cost).notes()).anyMatch(note -> note.contains("one fleet"));
    }

    @ParameterizedTest(name = "{0} requests on fleets that serve a million each cost {1} a month")
    @CsvSource({"0, 15600", "1000000, 15600", "1000001, 30200", "2500000, 44800"})
    void fleets(double requests, String perMonth) {
        CostOverTerm cost = new OfferingCost(requests(requests), 12, USD, List.of(), with(hosting("1000000")))
                .of(OWN, Optional.empty(), Optional.empty());
        assertThat(known(cost).perMonth()).isEqualByComparingTo(perMonth);
    }

    @ParameterizedTest(name = "a context of {0} tokens holds a request of 1,000: {1}")
    @CsvSource({"999, false", "1000, true", "1001, true"})
    void contextWindow(String context, boolean known) {
        CostOverTerm cost = new OfferingCost(requests(10), 12, USD, List.of(), Pricing.NONE)
                .of(API, Optional.of(list("2")), Optional.of(amount(context)));
        assertThat(cost instanceof CostOverTerm.Known).isEqualTo(known);
        if (cost instanceof CostOverTerm.Unknown unknown) {
            assertThat(unknown.why()).contains("1000 tokens").contains("holds " + context);
        }
    }

    @Test
    @DisplayName("counts migration once and undiscounted, at the stated rate of its currency")
    void migration() {
        CurrencyCode eur = CurrencyCode.EUR;
        ExchangeRate rate = new ExchangeRate(eur, USD, amount("1.1"), new PartialDate("2026-05-08"), "bank");
        Pricing pricing = new Pricing(
                Optional.of(amount("0.5")),
                Optional.empty(),
                List.of(
                        new Migration("*", amount("100"), eur, "estimate"),
                        new Migration(OWN, amount("7"), USD, "estimate")),
                List.of(),
                List.of());
        CostOverTerm cost = new OfferingCost(requests(0), 12, USD, List.of(rate), pricing)
                .of(API, Optional.of(list("2")), Optional.empty());
        assertThat(total(cost, PriceTrend.FLAT)).isEqualByComparingTo("110");
        assertThat(new OfferingCost(requests(0), 12, USD, List.of(), pricing)
                        .of(API, Optional.of(list("2")), Optional.empty()))
                .isInstanceOfSatisfying(CostOverTerm.Unknown.class, unknown -> assertThat(unknown.why())
                        .contains("migration is recorded in EUR")
                        .contains("exchange rates of the case"));
    }

    @Test
    @DisplayName("is unknown where nothing is priced")
    void unpriced() {
        assertThat(new OfferingCost(requests(1), 12, USD, List.of(), Pricing.NONE)
                        .of(API, Optional.empty(), Optional.empty()))
                .isInstanceOf(CostOverTerm.Unknown.class);
    }
}
