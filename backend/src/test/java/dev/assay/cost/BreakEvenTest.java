package dev.assay.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where self-hosting breaks even with a service. */
class BreakEvenTest {

    private static final BigDecimal END = BigDecimal.valueOf(100_000_000);

    @Test
    @DisplayName("15,600 a month against 0.002 a request breaks even at 7,800,000 requests")
    void straight() {
        assertThat(BreakEven.between(service("0.002", "0"), hosted("14600", "1000", ""), END))
                .isInstanceOfSatisfying(BreakEven.From.class, from -> {
                    assertThat(from.requestsPerMonth()).isEqualByComparingTo("7800000");
                    assertThat(from.cost()).isEqualByComparingTo("187200");
                    assertThat(from.dearerAgainAbove()).isEmpty();
                });
    }

    @Test
    @DisplayName("a service that never reaches the cost of a fleet within the search never breaks even")
    void never() {
        assertThat(BreakEven.between(service("0.0001", "0"), hosted("14600", "1000", ""), END))
                .isEqualTo(new BreakEven.NeverWithin(END));
    }

    @Test
    @DisplayName("a minimum above the cost of self-hosting breaks even from the first request")
    void fromTheFirst() {
        assertThat(BreakEven.between(service("0.002", "20000"), hosted("14600", "1000", ""), END))
                .isInstanceOfSatisfying(BreakEven.From.class, from -> assertThat(from.requestsPerMonth())
                        .isZero());
    }

    @Test
    @DisplayName("a further fleet may make self-hosting dearer again, and that is said")
    void fleets() {
        // One fleet serves 8,000,000; the service reaches 15,600 at 7,800,000; two fleets cost 30,200.
        assertThat(BreakEven.between(service("0.002", "0"), hosted("14600", "1000", "8000000"), END))
                .isInstanceOfSatisfying(BreakEven.From.class, from -> {
                    assertThat(from.requestsPerMonth()).isEqualByComparingTo("7800000");
                    assertThat(from.dearerAgainAbove()).contains(new BigDecimal("8000000"));
                });
    }

    @Property(tries = 300)
    @Label("just below it the service is cheaper, at it self-hosting costs no more")
    void solvesTheEquation(
            @ForAll @IntRange(min = 1, max = 500) int hundredThousandths,
            @ForAll @IntRange(max = 12_000) int minimum,
            @ForAll @IntRange(min = 5000, max = 60_000) int fleet,
            @ForAll @IntRange(min = 200_000, max = 9_000_000) int serves) {
        CostByVolume service = fallingService(BigDecimal.valueOf(hundredThousandths, 5), BigDecimal.valueOf(minimum));
        CostByVolume hosted = twice(hosted("" + fleet, "1000", "" + serves));
        BreakEven found = BreakEven.between(service, hosted, END);
        if (found instanceof BreakEven.From from && from.requestsPerMonth().signum() > 0) {
            BigDecimal below = from.requestsPerMonth().subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
            BigDecimal above = from.requestsPerMonth().add(new BigDecimal("0.01"));
            assertThat(service.at(below)).isLessThan(hosted.at(below));
            assertThat(service.at(above))
                    .isGreaterThanOrEqualTo(hosted.withFleets(hosted.fleets(from.requestsPerMonth()), above));
        } else if (found instanceof BreakEven.NeverWithin never) {
            for (int i = 1; i <= 50; i++) {
                BigDecimal somewhere =
                        never.upTo().multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(50));
                assertThat(service.at(somewhere)).isLessThan(hosted.at(somewhere));
            }
        }
    }

    private static CostByVolume service(String perRequest, String minimum) {
        BigDecimal price = new BigDecimal(perRequest);
        BigDecimal least = new BigDecimal(minimum);
        return new CostByVolume(
                BigDecimal.ZERO,
                List.of(new CostByVolume.Year(BigDecimal.valueOf(12), price, least)),
                BigDecimal.ZERO,
                Optional.empty());
    }

    private static CostByVolume hosted(String fleet, String operations, String serves) {
        return new CostByVolume(
                BigDecimal.ZERO,
                List.of(new CostByVolume.Year(BigDecimal.valueOf(12), BigDecimal.ZERO, new BigDecimal(operations))),
                new BigDecimal(fleet),
                Optional.of(serves).filter(s -> !s.isEmpty()).map(BigDecimal::new));
    }

    /** Two years, a request a fifth cheaper in the second, so that the minimum is used up at two places. */
    private static CostByVolume fallingService(BigDecimal price, BigDecimal minimum) {
        return new CostByVolume(
                BigDecimal.TEN,
                List.of(
                        new CostByVolume.Year(BigDecimal.valueOf(12), price, minimum),
                        new CostByVolume.Year(BigDecimal.valueOf(12), price.multiply(new BigDecimal("0.8")), minimum)),
                BigDecimal.ZERO,
                Optional.empty());
    }

    private static CostByVolume twice(CostByVolume year) {
        return new CostByVolume(
                year.once(),
                List.of(year.years().get(0), year.years().get(0)),
                year.perFleetMonth(),
                year.fleetServes());
    }
}
