package dev.assay.evidence;

import java.math.BigDecimal;
import java.util.function.Predicate;

/** The calibration as a page for people, in Markdown. */
public final class CalibrationPage {

    private CalibrationPage() {}

    public static String of(BiasCalibration calibration) {
        StringBuilder page = new StringBuilder(
                """
                # How far self-reported figures flatter

                This page is generated from `catalog/self-report-pairs.csv`; a test holds it and the rulebook's
                `evidence.delta-max.*` parameters to what the pairs give. Differences are the developer's figure less the other's, in the
                benchmark's unit, positive where the developer's is the better one.

                A benchmark with at least %d usable pairs has a bound of its own: δmax = max(0, P90 of its differences). The others use the
                pooled one, the P90 over all %d usable pairs: **%s**. A first-party figure is then read as x − s·δmax·U, U uniform on
                [0, 1] and shared by all figures of one vendor. That it is one-sided is a stated convention.

                | benchmark | usable pairs | left out | P90 of its own | δmax | from |
                |---|---:|---:|---:|---:|---|
                """
                        .formatted(BiasCalibration.LEAST, calibration.pooledPairs(), calibration.pooled()));
        calibration
                .benchmarks()
                .forEach(each -> page.append("| `%s` | %d | %d | %s | %s | %s |\n"
                        .formatted(
                                each.benchmark(),
                                each.usable(),
                                each.excluded(),
                                each.p90().map(BigDecimal::toPlainString).orElse("–"),
                                each.deltaMax().toPlainString(),
                                each.own() ? "its own pairs" : "all pairs")));
        page.append("\n## Pairs that count\n\n");
        rows(calibration, SelfReportPair::usable, page);
        page.append("\n## Pairs left out\n\n");
        rows(calibration, pair -> !pair.usable(), page);
        return page.toString();
    }

    private static void rows(BiasCalibration calibration, Predicate<SelfReportPair> kept, StringBuilder page) {
        page.append(
                "| pair | model | benchmark | developer | other | measured by | remark |\n|---|---|---|---:|---:|---|---|\n");
        calibration.benchmarks().stream()
                .flatMap(each -> each.pairs().stream())
                .filter(kept)
                .forEach(pair -> page.append("| %s | `%s` | `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                pair.id(),
                                pair.model(),
                                pair.benchmark(),
                                pair.firstParty().toPlainString(),
                                pair.thirdParty().toPlainString(),
                                pair.thirdPartyEvaluator(),
                                pair.excluded().orElse(pair.comparability()))));
    }
}
