package dev.assay.evidence.web;

import dev.assay.catalog.Provenance;
import dev.assay.evidence.Claim;
import dev.assay.evidence.ClaimGrading;
import dev.assay.evidence.Grade;
import dev.assay.evidence.db.ClaimChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim with its gradings as of a day.
 *
 * @param claimantName the vendor's name, or the claimant in words
 * @param parts one per comparison, each on two axes
 * @param statement the grade a person gave, where nothing is compared
 * @param withdrawn whether it was withdrawn by that day
 * @param names of the models and benchmarks in the parts, by id
 * @param grades of the evidence rows in the parts, by row id
 */
record ClaimView(
        String id,
        String sentence,
        String claimant,
        String claimantName,
        List<ClaimGrading.Part> parts,
        Optional<Claim.Statement> statement,
        Provenance provenance,
        LocalDate asOf,
        boolean withdrawn,
        Map<String, String> names,
        Map<String, Grade> grades) {

    /** A claim with its history; the answer's ETag is its version. */
    record Detail(ClaimView claim, long version, boolean mayEdit, List<Change> changes) {}

    /** @param by name of the person */
    record Change(long version, ClaimChange.Action action, String reason, String by, Instant at) {}
}
