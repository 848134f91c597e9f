package dev.assay.intake.csv;

import dev.assay.evidence.Claim;

/**
 * One row of a claim: the claim with one of its comparisons, or with none where the claim compares nothing. The rows of one id
 * together make a {@link Claim}.
 */
record ClaimRow(Claim part) {

    String comparison() {
        return part.comparisons().stream()
                .map(c -> c.better() + ">" + c.worse() + "@" + c.benchmark())
                .findFirst()
                .orElse("");
    }
}
