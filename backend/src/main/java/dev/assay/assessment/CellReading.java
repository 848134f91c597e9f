package dev.assay.assessment;

import dev.assay.evidence.Grade;
import dev.assay.scoring.Measurement;
import java.util.List;
import java.util.Optional;

/**
 * What was read for one alternative on one criterion, before it becomes a value.
 *
 * @param factor what was measured, at its own level: two alternatives with one factor share whatever its level turns out to be
 * @param applicable whether the question arises at all
 */
record CellReading(
        Measurement measurement,
        String factor,
        boolean applicable,
        Optional<Grade> grade,
        List<String> evidence,
        List<String> shown,
        String why) {

    static CellReading of(Measurement measurement, String factor, String why) {
        return new CellReading(measurement, factor, true, Optional.empty(), List.of(), List.of(), why);
    }

    static CellReading notApplicable(String factor, String why) {
        return new CellReading(
                Measurement.unknown(), factor, false, Optional.empty(), List.of(), List.of(), "Not applicable: " + why);
    }

    Assessment.State state() {
        if (!applicable) {
            return Assessment.State.NOT_APPLICABLE;
        }
        return measurement
                .range()
                .map(range -> range.isPoint() ? Assessment.State.EXACT : Assessment.State.INTERVAL)
                .orElse(Assessment.State.UNKNOWN);
    }
}
