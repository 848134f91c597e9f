package dev.assay.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From how many requests a month on running the weights oneself costs no more than a service, over the same term. */
public sealed interface BreakEven {

    /**
     * @param requestsPerMonth the least number at which both cost the same, or self-hosting less; 0 = from the first request on
     * @param cost of both over the term at that number
     * @param dearerAgainAbove where a further fleet makes self-hosting dearer again at once, absent where no fleet follows up to the
     *     end of the search or it stays cheaper there
     */
    record From(BigDecimal requestsPerMonth, BigDecimal cost, Optional<BigDecimal> dearerAgainAbove)
            implements BreakEven {}

    /** @param upTo the number of requests a month up to which was searched */
    record NeverWithin(BigDecimal upTo) implements BreakEven {}

    /** Most fleets looked at; a search that needs more ends earlier and says where. */
    int MOST_FLEETS = 10_000;

    /**
     * Solves service(r) = selfHosted(r) exactly, piece by piece: within one number of fleets self-hosting is level and the service
     * piecewise linear, so the first crossing lies on one straight piece.
     *
     * @param upTo end of the search, requests a month
     */
    static BreakEven between(CostByVolume service, CostByVolume selfHosted, BigDecimal upTo) {
        Optional<BigDecimal> serves = selfHosted.fleetServes();
        BigDecimal end = serves.map(
                        s -> s.multiply(BigDecimal.valueOf(MOST_FLEETS)).min(upTo))
                .orElse(upTo);
        for (int fleets = 1; ; fleets++) {
            BigDecimal count = BigDecimal.valueOf(fleets);
            BigDecimal until = serves.map(s -> s.multiply(count).min(end)).orElse(end);
            BigDecimal level = selfHosted.withFleets(count, until);
            if (service.at(until).compareTo(level) >= 0) {
                BigDecimal from = crossing(service, level, until);
                return new From(
                        from.setScale(2, RoundingMode.HALF_UP), level, reversal(service, selfHosted, from, end));
            }
            if (until.compareTo(end) >= 0) {
                return new NeverWithin(end);
            }
        }
    }

    /** The least r in [0, until] at which the service, which never falls, costs this much. */
    private static BigDecimal crossing(CostByVolume service, BigDecimal level, BigDecimal until) {
        List<BigDecimal> bends = Stream.concat(
                        service.years().stream()
                                .filter(year -> year.perRequest().signum() > 0)
                                .map(year -> year.leastPerMonth().divide(year.perRequest(), MathContext.DECIMAL128))
                                .filter(bend -> bend.compareTo(until) < 0),
                        Stream.of(until))
                .sorted(Comparator.naturalOrder())
                .toList();
        BigDecimal left = BigDecimal.ZERO;
        BigDecimal atLeft = service.at(left);
        if (atLeft.compareTo(level) >= 0) {
            return left;
        }
        for (BigDecimal right : bends) {
            BigDecimal atRight = service.at(right);
            if (atRight.compareTo(level) >= 0) {
                return level.subtract(atLeft)
                        .multiply(right.subtract(left))
                        .divide(atRight.subtract(atLeft), MathContext.DECIMAL128)
                        .add(left);
            }
            left = right;
            atLeft = atRight;
        }
        return until;
    }

    private static Optional<BigDecimal> reversal(
            CostByVolume service, CostByVolume selfHosted, BigDecimal from, BigDecimal end) {
        return selfHosted.fleetServes().flatMap(serves -> Stream.iterate(
                        selfHosted.fleets(from), fleets -> fleets.add(BigDecimal.ONE))
                .map(fleets -> fleets.multiply(serves))
                .takeWhile(boundary -> boundary.compareTo(end) < 0)
                .filter(boundary -> {
                    BigDecimal next =
                            boundary.divide(serves, 0, RoundingMode.HALF_UP).add(BigDecimal.ONE);
                    return service.at(boundary).compareTo(selfHosted.withFleets(next, boundary)) < 0;
                })
                .findFirst());
    }
}
