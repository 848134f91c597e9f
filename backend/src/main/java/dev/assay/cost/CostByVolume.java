package dev.assay.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The present cost of a term as a function of the requests in a month, all else of the workload unchanged: what is paid once, fleets
 * (a step for each further fleet), and in each contract year the larger of a minimum and what the requests cost.
 *
 * @param perFleetMonth of one fleet in a month, 0 where none is rented
 * @param fleetServes requests a month that one fleet serves; absent = one fleet serves any number
 */
public record CostByVolume(
        BigDecimal once, List<Year> years, BigDecimal perFleetMonth, Optional<BigDecimal> fleetServes) {

    /**
     * One contract year.
     *
     * @param weight sum of the discounting weights of its months
     * @param perRequest price of one request in this year
     * @param leastPerMonth what is owed in a month whatever is used
     */
    public record Year(BigDecimal weight, BigDecimal perRequest, BigDecimal leastPerMonth) {}

    public CostByVolume {
        years = List.copyOf(years);
    }

    /** @param requests requests a month, above 0 */
    public BigDecimal at(BigDecimal requests) {
        return withFleets(fleets(requests), requests);
    }

    /** Cost with a stated number of fleets: continuous, and linear between the points where a minimum is used up. */
    BigDecimal withFleets(BigDecimal fleets, BigDecimal requests) {
        BigDecimal rented = perFleetMonth.multiply(fleets);
        return years.stream()
                .map(year -> year.weight()
                        .multiply(requests.multiply(year.perRequest())
                                .max(year.leastPerMonth())
                                .add(rented)))
                .reduce(once, BigDecimal::add);
    }

    BigDecimal fleets(BigDecimal requests) {
        return fleetServes
                .map(serves -> requests.divide(serves, 0, RoundingMode.CEILING).max(BigDecimal.ONE))
                .orElse(BigDecimal.ONE);
    }
}
