package dev.assay.cost;

import static dev.assay.cost.Costs.API;
import static dev.assay.cost.Costs.OWN;
import static dev.assay.cost.Costs.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.catalog.Tariff;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cost whose requests or rate have a plausible range")
class UncertainCostTest {
    private static final PartialDate DAY = PartialDate.parse("2026-05-09").orElseThrow();
    private static final ExchangeRate DOLLAR =
            new ExchangeRate(CurrencyCode.USD, CurrencyCode.EUR, amount("0.9"), DAY, "a bank");

    @Test
    @DisplayName("is the exact cost at any requests and any rate: a sum of products of the two")
    void products() {
        UncertainCost cost = uncertain(Costs.requests(1_000).ranging(range("500", "3000")), rate(), Pricing.NONE)
                .orElseThrow();
        assertThat(cost.isStraight()).isTrue();
        for (double requests : List.of(500.0, 1_000.0, 1_234.0, 3_000.0)) {
            for (String rate : List.of("0.8", "0.9", "1.05")) {
                assertThat(at(cost, requests, rate))
                        .isCloseTo(
                                exact(requests, rate, Pricing.NONE).doubleValue(),
                                within(1e-9 * exact(3_000, "1.05", Pricing.NONE).doubleValue()));
            }
        }
        assertThat(cost.low()).isEqualByComparingTo(exact(500, "0.8", Pricing.NONE));
        assertThat(cost.high()).isEqualByComparingTo(exact(3_000, "1.05", Pricing.NONE));
    }

    @Test
    @DisplayName("needs neither the other: a range of the rate alone and of the requests alone")
    void alone() {
        UncertainCost byRate =
                uncertain(Costs.requests(1_000), rate(), Pricing.NONE).orElseThrow();
        assertThat(byRate.own().perRequest()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(byRate.byCurrency())
                .singleElement()
                .satisfies(each -> assertThat(each.line().perRequest()).isEqualByComparingTo(BigDecimal.ZERO));
        UncertainCost byRequests = uncertain(Costs.requests(1_000).ranging(range("500", "3000")), DOLLAR, Pricing.NONE)
                .orElseThrow();
        assertThat(byRequests.byCurrency()).isEmpty();
        assertThat(byRequests.own().perRequest()).isPositive();
        assertThat(uncertain(Costs.requests(1_000), DOLLAR, Pricing.NONE)).isEmpty();
    }

    @Test
    @DisplayName("is said to be bent where a monthly minimum comes in between, and straight where it does not")
    void minimum() {
        Workload workload = Costs.requests(1_000_000).ranging(range("500000", "3000000"));
        assertThat(uncertain(workload, DOLLAR, Costs.with(Costs.contract("2", "3000"))))
                .map(UncertainCost::isStraight)
                .contains(false);
        assertThat(uncertain(workload, DOLLAR, Costs.with(Costs.contract("2", "100"))))
                .map(UncertainCost::isStraight)
                .contains(true);
    }

    @Test
    @DisplayName("of a fleet that serves any number of requests has no range in them")
    void fleet() {
        OfferingCost stated = new OfferingCost(
                Costs.requests(1_000).ranging(range("500", "3000")),
                24,
                CurrencyCode.USD,
                List.of(),
                Costs.with(Costs.hosting("")));
        assertThat(UncertainCost.of(
                        stated,
                        under -> Optional.of(
                                Costs.total(under.of(OWN, Optional.empty(), Optional.empty()), PriceTrend.FLAT))))
                .isEmpty();
    }

    @Test
    @DisplayName("grows with its requests where a scenario multiplies them")
    void scenario() {
        assertThat(Costs.requests(1_000).ranging(range("500", "3000")).times(2).requestsRange())
                .hasValueSatisfying(range -> {
                    assertThat(range.low()).isEqualByComparingTo("1000");
                    assertThat(range.high()).isEqualByComparingTo("6000");
                });
    }

    private static double at(UncertainCost cost, double requests, String rate) {
        double sum = cost.own().at(requests).doubleValue();
        for (UncertainCost.InCurrency each : cost.byCurrency()) {
            sum += each.line().at(requests).doubleValue() * Double.parseDouble(rate);
        }
        return sum;
    }

    private static BigDecimal exact(double requests, String rate, Pricing pricing) {
        return Costs.total(
                euros(Costs.requests(requests), DOLLAR.at(amount(rate)), pricing)
                        .of(API, Optional.of(list()), Optional.empty()),
                PriceTrend.FLAT);
    }

    private static Optional<UncertainCost> uncertain(Workload workload, ExchangeRate rate, Pricing pricing) {
        return UncertainCost.of(
                euros(workload, rate, pricing),
                under -> Optional.of(
                        Costs.total(under.of(API, Optional.of(list()), Optional.empty()), PriceTrend.FLAT)));
    }

    private static OfferingCost euros(Workload workload, ExchangeRate rate, Pricing pricing) {
        return new OfferingCost(workload, 24, CurrencyCode.EUR, List.of(rate), pricing);
    }

    private static Tariff list() {
        return Costs.list("2");
    }

    private static ExchangeRate rate() {
        return DOLLAR.ranging(range("0.8", "1.05"));
    }

    private static PlausibleRange range(String low, String high) {
        return new PlausibleRange(amount(low), amount(high), "sales plan", "Ada", DAY);
    }
}
