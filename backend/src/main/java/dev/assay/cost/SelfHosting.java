package dev.assay.cost;

import dev.assay.quantity.CurrencyCode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What running the weights oneself costs in a month: accelerators × hours × utilisation × hourly rate, and operations. Recorded by
 * the buyer; nothing of it moves with the price path.
 *
 * @param offering offering id
 * @param accelerators accelerators of one fleet
 * @param hourlyRate of one accelerator
 * @param hoursPerMonth hours of a month in which the fleet can run; a whole month has 730
 * @param utilisation share of those hours that is paid for, above 0 up to 1; 1 for a fleet that always runs
 * @param operationsPerMonth people, power, hosting and support, whatever the number of fleets
 * @param requestsPerMonth requests that one fleet serves in a month at the buyer's own peak; a further fleet is rented beyond. Absent =
 *     one fleet is taken to serve any number
 * @param source where the figures come from
 */
public record SelfHosting(
        String offering,
        int accelerators,
        BigDecimal hourlyRate,
        CurrencyCode currency,
        BigDecimal hoursPerMonth,
        BigDecimal utilisation,
        BigDecimal operationsPerMonth,
        Optional<BigDecimal> requestsPerMonth,
        String source) {

    /** Hours in a month of an average year, rounded. */
    public static final BigDecimal WHOLE_MONTH = BigDecimal.valueOf(730);

    BigDecimal fleetPerMonth() {
        return hourlyRate
                .multiply(BigDecimal.valueOf(accelerators))
                .multiply(hoursPerMonth)
                .multiply(utilisation);
    }
}
