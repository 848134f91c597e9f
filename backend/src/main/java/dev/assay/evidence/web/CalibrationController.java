package dev.assay.evidence.web;

import dev.assay.evidence.BiasCalibration;
import dev.assay.evidence.PairSource;
import dev.assay.evidence.SnapshotSource;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What the bounds on flattery of self-reported figures rest on. */
@Controller("/api/evidence")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "catalog")
final class CalibrationController {
    private final PairSource pairs;
    private final SnapshotSource snapshots;

    CalibrationController(PairSource pairs, SnapshotSource snapshots) {
        this.pairs = pairs;
        this.snapshots = snapshots;
    }

    /** The bound per benchmark, whether its own or pooled, with every pair it rests on and every pair left out. */
    @Get("/calibration")
    BiasCalibration getCalibration() {
        return BiasCalibration.of(pairs.pairs(), snapshots.current().evidence().benchmarks());
    }
}
