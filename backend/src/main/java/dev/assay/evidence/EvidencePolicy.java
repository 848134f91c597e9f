package dev.assay.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What evidence is worth, by convention: the dated parameters of the rulebook as they stand on one day. Each is held per benchmark
 * id and, under {@link #POOLED}, for all benchmarks without one of their own.
 *
 * @param deltaMax largest flattery of a first-party figure, in the benchmark's unit
 * @param harnessSpread τ, standard deviation between harnesses, in the benchmark's unit
 * @param defaultSpread σ of a figure that comes with neither an interval nor a number of items, in the benchmark's unit
 * @param shelfLifeMonths T, after which a figure grows less sure
 */
public record EvidencePolicy(
        SortedMap<String, Double> deltaMax,
        SortedMap<String, Double> harnessSpread,
        SortedMap<String, Double> defaultSpread,
        SortedMap<String, Double> shelfLifeMonths) {

    /** Key of what holds for benchmarks without a value of their own; spreads and bounds under it suit a domain of 100 points. */
    public static final String POOLED = "pooled";

    private static final double POOLED_WIDTH = 100;

    /** Nothing agreed: a figure that needs a convention is then unknown rather than taken at its word. */
    public static final EvidencePolicy NONE = new EvidencePolicy(Map.of(), Map.of(), Map.of(), Map.of());

    /** @param pooled whether the value is that of all benchmarks together */
    public record Setting(double value, boolean pooled) {}

    /** @throws IllegalArgumentException if a value is negative or not finite */
    public EvidencePolicy {
        deltaMax = checked("deltaMax", deltaMax);
        harnessSpread = checked("harnessSpread", harnessSpread);
        defaultSpread = checked("defaultSpread", defaultSpread);
        shelfLifeMonths = checked("shelfLifeMonths", shelfLifeMonths);
    }

    public EvidencePolicy(
            Map<String, Double> deltaMax,
            Map<String, Double> harnessSpread,
            Map<String, Double> defaultSpread,
            Map<String, Double> shelfLifeMonths) {
        this(
                new TreeMap<>(deltaMax),
                new TreeMap<>(harnessSpread),
                new TreeMap<>(defaultSpread),
                new TreeMap<>(shelfLifeMonths));
    }

    public Optional<Setting> deltaMax(Benchmark benchmark) {
        return setting(deltaMax, benchmark, true);
    }

    /** τ, none where nothing was agreed. */
    public double harnessSpread(Benchmark benchmark) {
        return setting(harnessSpread, benchmark, true).map(Setting::value).orElse(0.0);
    }

    public Optional<Setting> defaultSpread(Benchmark benchmark) {
        return setting(defaultSpread, benchmark, true);
    }

    /** The policy's own for the benchmark, else what the benchmark's entry says, else the pooled one. */
    public Optional<Double> shelfLifeMonths(Benchmark benchmark) {
        return Optional.ofNullable(shelfLifeMonths.get(benchmark.id()))
                .or(() -> benchmark.shelfLifeMonths().map(Integer::doubleValue))
                .or(() -> setting(shelfLifeMonths, benchmark, false).map(Setting::value));
    }

    private static Optional<Setting> setting(
            Map<String, Double> values, Benchmark benchmark, boolean inUnitOfBenchmark) {
        double width = benchmark.domain().high() - benchmark.domain().low();
        double scale = inUnitOfBenchmark ? width / POOLED_WIDTH : 1;
        return Optional.ofNullable(values.get(benchmark.id()))
                .map(own -> new Setting(own, false))
                .or(() -> Optional.ofNullable(values.get(POOLED)).map(pooled -> new Setting(pooled * scale, true)));
    }

    private static SortedMap<String, Double> checked(String name, Map<String, Double> values) {
        values.forEach((benchmark, value) -> {
            if (!(value >= 0 && Double.isFinite(value))) {
                throw new IllegalArgumentException(name + " of " + benchmark + " is " + value
                        + ". Maybe it was meant as 0: spreads and bounds are never negative.");
            }
        });
        return java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
