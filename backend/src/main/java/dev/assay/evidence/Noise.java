package dev.assay.evidence;

import dev.assay.quantity.Interval;
import java.util.Optional;

/**
 * How unsure a row's figure is by itself, before harness and age: the published 95 % interval, else the Wilson interval of k of n
 * where the benchmark's scores are pass rates, else the agreed default. A figure is never exact for want of an interval
 * (docs/decisions/0011).
 */
record Noise(EvidencePolicy policy, Origins origins) {

    /** Empty where the row states nothing and no default is agreed. */
    Optional<Spread> of(EvidenceRow row, Benchmark benchmark) {
        Optional<Spread> unpublished = counted(row, benchmark).or(() -> agreed(benchmark));
        Optional<Spread> published = row.interval()
                .filter(interval -> !interval.isPoint())
                .map(interval -> Spread.about(row.value(), interval, Spread.Kind.PUBLISHED));
        if (origins.isIndependent(row)) {
            return published.or(() -> unpublished);
        }
        return published.map(own -> unpublished.map(own::atLeast).orElse(own)).or(() -> unpublished);
    }

    private static Optional<Spread> counted(EvidenceRow row, Benchmark benchmark) {
        return passes(row, benchmark).map(passes -> Spread.about(row.value(), passes.interval95(), Spread.Kind.ITEMS));
    }

    private Optional<Spread> agreed(Benchmark benchmark) {
        return policy.defaultSpread(benchmark)
                .map(setting -> new Spread(setting.value(), setting.value(), Spread.Kind.DEFAULT));
    }

    /** The row as k of n: where its benchmark's scores are pass rates and the row, or else the benchmark, states the items. */
    static Optional<Passes> passes(EvidenceRow row, Benchmark benchmark) {
        boolean isRate =
                benchmark.metric().filter(Benchmark.Metric.PASS_RATE::equals).isPresent();
        return row.items()
                .or(benchmark::items)
                .filter(items -> isRate && items > 0 && benchmark.domain().contains(row.value()))
                .map(items -> Passes.of(row.value(), items, benchmark.domain()));
    }

    record Passes(int passed, int items, Interval domain) {

        static Passes of(double value, int items, Interval domain) {
            double share = (value - domain.low()) / (domain.high() - domain.low());
            return new Passes((int) Math.max(0, Math.min(items, Math.round(share * items))), items, domain);
        }

        Interval interval95() {
            Interval share = Wilson.share(passed, items);
            return new Interval(onDomain(share.low()), onDomain(share.high()));
        }

        private double onDomain(double share) {
            return domain.low() + share * (domain.high() - domain.low());
        }
    }
}
