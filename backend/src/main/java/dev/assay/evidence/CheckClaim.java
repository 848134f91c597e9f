package dev.assay.evidence;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What keeps a claim from being recorded: it must name what it compares in the words of the catalog, who says so, where and when.
 *
 * @param today nothing is claimed on a later day
 */
public record CheckClaim(Catalog catalog, EvidenceBase evidence, LocalDate today) {
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_NAME = 120;
    private static final int MOST_COMPARISONS = 40;
    private static final Set<Grade> OF_SENTENCES = Set.of(Grade.C, Grade.D, Grade.E);

    /**
     * One thing to change.
     *
     * @param pointer JSON pointer into the claim as it was sent
     */
    public record Objection(String pointer, String message, String remedy) {}

    /** Everything wrong at once; empty where the claim can be recorded. */
    public List<Objection> objections(Claim claim) {
        List<Objection> found = new ArrayList<>();
        filled(found, "/sentence", "The sentence", claim.sentence(), LONGEST_TEXT);
        filled(found, "/claimant", "The claimant", claim.claimant(), LONGEST_NAME);
        repeated(found, claim);
        content(found, claim);
        origin(found, claim.provenance());
        return List.copyOf(found);
    }

    private void repeated(List<Objection> found, Claim claim) {
        evidence.claims().stream()
                .filter(held -> !held.id().equals(claim.id())
                        && held.provenance().knownAt(today)
                        && !claim.sentence().isBlank()
                        && folded(held.sentence()).equals(folded(claim.sentence()))
                        && held.claimant().equals(claim.claimant()))
                .findFirst()
                .ifPresent(held -> found.add(new Objection(
                        "/sentence",
                        "This sentence of " + claim.claimant() + " is recorded already.",
                        "Edit the claim that is there, " + held.id() + ".")));
    }

    private void content(List<Objection> found, Claim claim) {
        if (claim.comparisons().isEmpty() && claim.statement().isEmpty()) {
            found.add(new Objection(
                    "/comparisons",
                    "Nothing is compared and no grade is given.",
                    "Add a comparison, or grade the sentence as a statement."));
        } else if (!claim.comparisons().isEmpty() && claim.statement().isPresent()) {
            found.add(new Objection(
                    "/statement",
                    "A sentence with comparisons is graded from figures, not by a person.",
                    "Leave out the statement, or the comparisons."));
        }
        if (claim.comparisons().size() > MOST_COMPARISONS) {
            found.add(new Objection(
                    "/comparisons",
                    claim.comparisons().size() + " comparisons are too many for one sentence.",
                    "Record at most " + MOST_COMPARISONS + ", the rest as a claim of its own."));
            return;
        }
        Map<Claim.Comparison, Integer> said = new HashMap<>();
        for (int i = 0; i < claim.comparisons().size(); i++) {
            comparison(found, claim.comparisons().get(i), i, said);
        }
        claim.statement().ifPresent(statement -> statement(found, statement, claim.provenance()));
    }

    private void comparison(
            List<Objection> found, Claim.Comparison comparison, int index, Map<Claim.Comparison, Integer> said) {
        String at = "/comparisons/" + index;
        model(found, at + "/better", comparison.better());
        model(found, at + "/worse", comparison.worse());
        if (!comparison.better().isBlank() && comparison.better().equals(comparison.worse())) {
            found.add(new Objection(
                    at + "/worse", "A model is compared with itself.", "Choose the other model of the sentence."));
        }
        if (evidence.benchmark(comparison.benchmark()).isEmpty()) {
            found.add(new Objection(
                    at + "/benchmark",
                    unknown("benchmark", comparison.benchmark()),
                    "Choose one in its exact version or window; add it by an import if it is not there."));
        }
        Claim.Comparison reverse =
                new Claim.Comparison(comparison.worse(), comparison.better(), comparison.benchmark());
        if (said.containsKey(comparison)) {
            found.add(new Objection(
                    at, "Says the same as comparison " + (said.get(comparison) + 1) + ".", "Remove one of the two."));
        } else if (said.containsKey(reverse)) {
            found.add(new Objection(
                    at, "Contradicts comparison " + (said.get(reverse) + 1) + ".", "Remove one of the two."));
        }
        said.putIfAbsent(comparison, index);
    }

    private void model(List<Objection> found, String pointer, String id) {
        if (catalog.model(id).isEmpty()) {
            found.add(new Objection(
                    pointer,
                    unknown("model", id),
                    "Choose the exact snapshot; add it by an import if it is not there."));
        }
    }

    private static String unknown(String what, String id) {
        return id.isBlank() ? "No " + what + " is chosen." : "The catalog knows no " + what + " `" + id + "`.";
    }

    private static void statement(List<Objection> found, Claim.Statement statement, Provenance provenance) {
        filled(found, "/statement/why", "The reason for the grade", statement.why(), LONGEST_TEXT);
        if (!OF_SENTENCES.contains(statement.grade())) {
            found.add(new Objection(
                    "/statement/grade",
                    "Grade " + statement.grade()
                            + " means a measurement or a judged interval, which a sentence is not.",
                    "Choose C (said by whom it concerns), D (reported second hand) or E (conjecture)."));
        } else if (provenance.basis() == Basis.UNVERIFIED && statement.grade() != Grade.E) {
            found.add(new Objection(
                    "/statement/grade",
                    "A sentence whose source was not located is conjecture.",
                    "Choose E, or locate the source."));
        }
    }

    private void origin(List<Objection> found, Provenance provenance) {
        filled(found, "/source", "The source", provenance.source(), LONGEST_TEXT);
        if (provenance.note().length() > LONGEST_TEXT) {
            found.add(tooLong("/note", "The note", provenance.note(), LONGEST_TEXT));
        }
        if (provenance.basis() == Basis.CASE || provenance.basis() == Basis.POLICY) {
            found.add(new Objection(
                    "/basis", "A claim is found somewhere.", "Choose cited, partly cited or unverified."));
        }
        if (provenance.published().isEmpty()) {
            found.add(new Objection("/published", "The day of the claim is missing.", "Write 2026-05-09, or 2026-05."));
        } else if (provenance.published().get().firstDay().isAfter(today)) {
            found.add(new Objection(
                    "/published",
                    provenance.published().get() + " lies in the future.",
                    "Write the day on which the sentence was published."));
        }
    }

    private static void filled(List<Objection> found, String pointer, String what, String text, int longest) {
        if (text.isBlank()) {
            found.add(new Objection(pointer, what + " is missing.", "Fill it in."));
        } else if (text.length() > longest) {
            found.add(tooLong(pointer, what, text, longest));
        }
    }

    private static Objection tooLong(String pointer, String what, String text, int longest) {
        return new Objection(
                pointer, what + " has " + text.length() + " characters.", "Shorten it to " + longest + " at most.");
    }

    private static String folded(String sentence) {
        return sentence.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
