package dev.assay.evidence;

import dev.assay.catalog.Provenance;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One model measured on one benchmark by its developer and by someone else: what self-reports are calibrated on.
 *
 * @param model id of the model; it need not be in the catalog
 * @param benchmark benchmark id, version included
 * @param firstParty the developer's figure, in the benchmark's unit
 * @param thirdParty the other's
 * @param comparability what is alike between the two runs and what is not
 * @param excluded why the pair is shown and not counted, absent where it counts
 */
public record SelfReportPair(
        String id,
        String model,
        String benchmark,
        BigDecimal firstParty,
        String firstPartyConfig,
        BigDecimal thirdParty,
        String thirdPartyConfig,
        String thirdPartyEvaluator,
        Optional<Integer> items,
        String comparability,
        Optional<String> excluded,
        Provenance provenance) {

    public boolean usable() {
        return excluded.isEmpty();
    }

    /** By how much the developer's figure flatters: positive where it is the better one. */
    public BigDecimal flattery(Benchmark.Direction direction) {
        BigDecimal difference = firstParty.subtract(thirdParty);
        return direction == Benchmark.Direction.HIGHER_IS_BETTER ? difference : difference.negate();
    }
}
