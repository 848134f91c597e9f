package dev.assay.cost;

import static dev.assay.cost.Costs.OWN;
import static dev.assay.cost.Costs.USD;
import static dev.assay.cost.Costs.contract;
import static dev.assay.cost.Costs.hosting;
import static dev.assay.cost.Costs.known;
import static dev.assay.cost.Costs.list;
import static dev.assay.cost.Costs.ofApi;
import static dev.assay.cost.Costs.requests;
import static dev.assay.cost.Costs.total;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Tariff;
import dev.assay.cost.CostOverTerm.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** What holds of every total. */
class TotalCostLawsTest {

    @Property(tries = 300)
    @Label("the breakdown adds up to the total, exactly and to the cent, on every path")
    void breakdownAddsUp(
            @ForAll("pricings") Pricing pricing,
            @ForAll @IntRange(max = 3_000_000) int perMonth,
            @ForAll @IntRange(min = 1, max = 61) int months) {
        CostOverTerm.Known known = known(ofApi(requests(perMonth), months, pricing, list("1.37")));
        known.byTrend().forEach((trend, total) -> {
            assertThat(CostOverTerm.sum(total.lines())).isEqualByComparingTo(total.amount());
            List<Line> cents = total.toTheCent();
            assertThat(CostOverTerm.sum(cents))
                    .isEqualByComparingTo(total.amount().setScale(2, RoundingMode.HALF_EVEN));
            for (int i = 0; i < cents.size(); i++) {
                assertThat(cents.get(i)
                                .amount()
                                .subtract(total.lines().get(i).amount())
                                .abs())
                        .isLessThan(new BigDecimal("0.01"));
            }
        });
    }

    @Property(tries = 300)
    @Label("more requests are never cheaper, and below a monthly minimum they cost the same")
    void moreIsNeverCheaper(
            @ForAll("pricings") Pricing pricing,
            @ForAll @IntRange(max = 3_000_000) int perMonth,
            @ForAll @IntRange(min = 1, max = 1_000_000) int more,
            @ForAll PriceTrend trend) {
        BigDecimal less = total(ofApi(requests(perMonth), 24, pricing, list("1.37")), trend);
        BigDecimal greater = total(ofApi(requests(perMonth + more), 24, pricing, list("1.37")), trend);
        assertThat(greater).isGreaterThanOrEqualTo(less);
        if (pricing.contracted().isEmpty()) {
            assertThat(greater).isGreaterThan(less);
        }
    }

    @Property(tries = 200)
    @Label("a higher discount rate never raises the total")
    void discountingIsMonotone(
            @ForAll @IntRange(max = 1000) int thousandths,
            @ForAll @IntRange(min = 1, max = 200) int more,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll PriceTrend trend) {
        Tariff tariff = list("1.37");
        BigDecimal lower = total(ofApi(requests(1000), months, discounted(thousandths), tariff), trend);
        BigDecimal higher = total(ofApi(requests(1000), months, discounted(thousandths + more), tariff), trend);
        assertThat(higher).isLessThan(lower);
    }

    @Property(tries = 200)
    @Label("flat and undiscounted, the total is the plain sum of the months")
    void flatIsThePlainSum(
            @ForAll @IntRange(max = 3_000_000) int perMonth, @ForAll @IntRange(min = 1, max = 120) int months) {
        Tariff tariff = list("1.37");
        TermCost.KnownTerm plain =
                (TermCost.KnownTerm) new WorkloadCost(requests(perMonth), months, USD, List.of()).under(tariff);
        assertThat(total(ofApi(requests(perMonth), months, Pricing.NONE, tariff), PriceTrend.FLAT))
                .isEqualByComparingTo(plain.total());
    }

    @Property(tries = 200)
    @Label("falling is never dearer than flat, flat never dearer than rising")
    void pathsAreOrdered(@ForAll("pricings") Pricing pricing, @ForAll @IntRange(min = 1, max = 61) int months) {
        CostOverTerm cost = ofApi(requests(123_456), months, pricing, list("1.37"));
        assertThat(total(cost, PriceTrend.FALLING)).isLessThanOrEqualTo(total(cost, PriceTrend.FLAT));
        assertThat(total(cost, PriceTrend.FLAT)).isLessThanOrEqualTo(total(cost, PriceTrend.RISING));
    }

    @Property(tries = 300)
    @Label("the cost as a function of the requests is, at the case's own requests, the total of the case")
    void functionMeetsTheTotal(
            @ForAll("pricings") Pricing pricing,
            @ForAll @IntRange(min = 1, max = 3_000_000) int perMonth,
            @ForAll @IntRange(min = 1, max = 61) int months) {
        CostOverTerm service = ofApi(requests(perMonth), months, pricing, list("1.37"));
        CostOverTerm own = new OfferingCost(
                        requests(perMonth),
                        months,
                        USD,
                        List.of(),
                        new Pricing(
                                pricing.discountRate(),
                                pricing.paths(),
                                pricing.migrations(),
                                List.of(hosting("70000")),
                                List.of()))
                .of(OWN, Optional.empty(), Optional.empty());
        for (CostOverTerm cost : List.of(service, own)) {
            BigDecimal atItsOwn = known(cost).byVolume().at(BigDecimal.valueOf(perMonth));
            assertThat(atItsOwn.setScale(8, RoundingMode.HALF_EVEN))
                    .isEqualByComparingTo(total(cost, PriceTrend.FLAT).setScale(8, RoundingMode.HALF_EVEN));
        }
    }

    @Provide
    Arbitrary<Pricing> pricings() {
        return Combinators.combine(
                        Arbitraries.of("", "0", "0.05", "0.31"),
                        Arbitraries.of(
                                List.<Migration>of(),
                                List.of(new Migration("*", new BigDecimal("1234.567"), USD, "estimate"))),
                        Arbitraries.of(
                                List.<ContractedPrice>of(),
                                List.of(contract("0.731", "")),
                                List.of(contract("0.731", "333.33"))))
                .as((rate, migrations, contracted) -> new Pricing(
                        Optional.of(rate).filter(r -> !r.isEmpty()).map(BigDecimal::new),
                        Optional.empty(),
                        migrations,
                        List.of(),
                        contracted));
    }

    private static Pricing discounted(int thousandths) {
        return Costs.discounted(BigDecimal.valueOf(thousandths, 3).toPlainString());
    }
}
