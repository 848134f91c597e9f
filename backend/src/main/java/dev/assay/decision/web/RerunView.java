package dev.assay.decision.web;

import dev.assay.assessment.Assessment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decided case, run again with the same need, criteria, weights, method and seed on today's facts, rulebook and date.
 *
 * @param asOf the day it was run for
 * @param sameLeader whether the alternative preferred under these weights is still the one it was
 * @param leaderBefore offering id, absent where none was awardable
 * @param leaderNow offering id, absent where none is awardable now
 * @param chosenStatus where the chosen alternative stands now
 */
public record RerunView(
        LocalDate asOf,
        boolean sameLeader,
        Optional<String> leaderBefore,
        Optional<String> leaderNow,
        Optional<Assessment.Status> chosenStatus,
        Assessment before,
        Assessment after) {}
