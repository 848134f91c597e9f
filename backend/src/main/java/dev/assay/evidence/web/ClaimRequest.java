package dev.assay.evidence.web;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Provenance;
import dev.assay.evidence.Claim;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.quantity.PartialDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A claim as a person enters it.
 *
 * @param claimant vendor id, or who in words
 * @param statement the grade of a sentence that compares nothing
 * @param source where the sentence can be found again
 * @param published 2026-05-09, 2026-05 or 2026
 */
record ClaimRequest(
        String sentence,
        String claimant,
        List<Claim.Comparison> comparisons,
        Optional<Claim.Statement> statement,
        Basis basis,
        String source,
        String published,
        Optional<String> note) {

    /** The claim under this id, read today where the one before says nothing else. */
    Outcome<Claim> claim(String id, Optional<Claim> before, Clock clock) {
        Optional<PartialDate> day = PartialDate.parse(published);
        if (day.isEmpty() && !published.isBlank()) {
            return Outcome.refused(Refusal.invalid(
                    "/published", "`" + published + "` is no date.", "Write 2026-05-09, or 2026-05, or 2026."));
        }
        Optional<PartialDate> read = before.map(held -> held.provenance().retrieved())
                .orElseGet(() -> Optional.of(PartialDate.of(LocalDate.now(clock))));
        return Outcome.done(new Claim(
                id,
                sentence.strip(),
                hyphened(claimant),
                comparisons,
                statement.map(s -> new Claim.Statement(s.grade(), s.why().strip())),
                new Provenance(
                        basis,
                        source.strip(),
                        day,
                        read,
                        Optional.empty(),
                        note.orElse("").strip())));
    }

    /** Vendor ids stay as they are; other words become an id, so that the claim can travel in a catalog file. */
    private static String hyphened(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.@+-]+", "-")
                .replaceAll("^[^a-z0-9]+|-+$", "");
    }
}
