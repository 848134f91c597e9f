package dev.assay.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far first-party figures flatter, from pairs of a developer's and someone else's figure: δmax = max(0, P90 of the differences)
 * where a benchmark has {@value #LEAST} usable pairs, else the P90 over all usable pairs. That it is one-sided is a stated
 * convention. P90 interpolates linearly between order statistics (Hyndman and Fan 1996, Am. Stat. 50, 361–365, type 7).
 *
 * @param pooled δmax of benchmarks without one of their own
 * @param pooledPairs usable pairs over all benchmarks
 * @param benchmarks those with a pair, by id
 * @param excluded pairs that are shown and not counted
 */
public record BiasCalibration(
        BigDecimal pooled, int pooledPairs, List<Calibrated> benchmarks, List<SelfReportPair> excluded) {

    /** Usable pairs a benchmark needs for a bound of its own. */
    public static final int LEAST = 10;

    private static final BigDecimal SHARE = new BigDecimal("0.9");
    private static final int DECIMALS = 2;

    /**
     * One benchmark.
     *
     * @param p90 of its own differences, absent without a usable pair
     * @param own whether {@code deltaMax} is its own; else it is the pooled one
     */
    public record Calibrated(
            String benchmark,
            int usable,
            int excluded,
            Optional<BigDecimal> p90,
            boolean own,
            BigDecimal deltaMax,
            List<SelfReportPair> pairs) {}

    /**
     * @param known benchmarks of the pairs; of one that is not known, higher is taken as better
     * @throws IllegalArgumentException if no pair is usable
     */
    public static BiasCalibration of(Collection<SelfReportPair> pairs, Collection<Benchmark> known) {
        Map<String, Benchmark.Direction> directions = known.stream()
                .collect(Collectors.toMap(Benchmark::id, Benchmark::direction, (one, other) -> one, TreeMap::new));
        Map<String, List<SelfReportPair>> byBenchmark = pairs.stream()
                .collect(Collectors.groupingBy(SelfReportPair::benchmark, TreeMap::new, Collectors.toList()));
        List<BigDecimal> all = flattery(pairs, directions);
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "None of the " + pairs.size() + " pairs is usable. Maybe every one of them names an exclusion.");
        }
        BigDecimal pooled = bound(all);
        List<Calibrated> benchmarks = byBenchmark.entrySet().stream()
                .map(entry -> calibrated(entry.getKey(), entry.getValue(), directions, pooled))
                .toList();
        return new BiasCalibration(
                pooled,
                all.size(),
                benchmarks,
                pairs.stream().filter(pair -> !pair.usable()).toList());
    }

    private static Calibrated calibrated(
            String benchmark,
            List<SelfReportPair> pairs,
            Map<String, Benchmark.Direction> directions,
            BigDecimal pooled) {
        List<BigDecimal> flattery = flattery(pairs, directions);
        boolean own = flattery.size() >= LEAST;
        return new Calibrated(
                benchmark,
                flattery.size(),
                pairs.size() - flattery.size(),
                flattery.isEmpty() ? Optional.empty() : Optional.of(rounded(p90(flattery))),
                own,
                own ? bound(flattery) : pooled,
                List.copyOf(pairs));
    }

    private static List<BigDecimal> flattery(
            Collection<SelfReportPair> pairs, Map<String, Benchmark.Direction> directions) {
        return pairs.stream()
                .filter(SelfReportPair::usable)
                .map(pair ->
                        pair.flattery(directions.getOrDefault(pair.benchmark(), Benchmark.Direction.HIGHER_IS_BETTER)))
                .sorted()
                .toList();
    }

    private static BigDecimal bound(List<BigDecimal> rising) {
        return rounded(p90(rising).max(BigDecimal.ZERO));
    }

    private static BigDecimal p90(List<BigDecimal> rising) {
        BigDecimal place = SHARE.multiply(BigDecimal.valueOf(rising.size() - 1L));
        int below = place.intValue();
        BigDecimal rest = place.subtract(BigDecimal.valueOf(below));
        BigDecimal lower = rising.get(below);
        BigDecimal upper = rising.get(Math.min(below + 1, rising.size() - 1));
        return lower.add(rest.multiply(upper.subtract(lower)));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
