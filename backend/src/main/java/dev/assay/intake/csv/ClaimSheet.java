package dev.assay.intake.csv;

import dev.assay.catalog.Provenance;
import dev.assay.evidence.Claim;
import dev.assay.evidence.Grade;
import dev.assay.intake.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code claims.csv}: claims taken apart; one row per comparison. */
final class ClaimSheet extends Sheet<ClaimRow> {

    ClaimSheet() {
        super(
                "claims",
                Column.required("id", "id of the claim; its rows share it"),
                Column.required("sentence", "the claim in words"),
                Column.required("claimant", "vendor id of who says so, or who in words with hyphens"),
                Column.optional("better", "model said to score better; empty where nothing is compared"),
                Column.optional("worse", "model said to score worse"),
                Column.optional("benchmark", "benchmark id"),
                Column.optional("grade", "c, d or e, where nothing is compared"),
                Column.optional("why", "the reason for that grade"));
    }

    @Override
    ClaimRow read(CsvRow row) {
        return new ClaimRow(new Claim(
                row.id("id"),
                row.required("sentence"),
                row.id("claimant"),
                comparison(row),
                statement(row),
                row.provenance()));
    }

    @Override
    Item item(List<ClaimRow> parts) {
        return Item.of(with(
                parts.get(0).part(),
                parts.stream().flatMap(p -> p.part().comparisons().stream()).toList()));
    }

    @Override
    void write(ClaimRow claimRow, RowText row) {
        Claim claim = claimRow.part();
        row.put("id", claim.id());
        row.put("sentence", claim.sentence());
        row.put("claimant", claim.claimant());
        claim.comparisons()
                .forEach(c ->
                        row.put("better", c.better()).put("worse", c.worse()).put("benchmark", c.benchmark()));
        claim.statement().ifPresent(s -> row.put("grade", s.grade()).put("why", s.why()));
    }

    @Override
    Provenance provenance(ClaimRow claimRow) {
        return claimRow.part().provenance();
    }

    @Override
    String key(ClaimRow claimRow) {
        return claimRow.part().id() + "#" + claimRow.comparison();
    }

    @Override
    List<ClaimRow> entries(CatalogHoldings holdings) {
        return holdings.evidence().claims().stream()
                .flatMap(c -> parts(c).stream())
                .toList();
    }

    private static List<Claim.Comparison> comparison(CsvRow row) {
        if (Stream.of("better", "worse", "benchmark").allMatch(c -> row.text(c).isEmpty())) {
            return List.of();
        }
        return List.of(new Claim.Comparison(row.id("better"), row.id("worse"), row.id("benchmark")));
    }

    /** A grade is given to what no figure decides, and with its reason. */
    private static Optional<Claim.Statement> statement(CsvRow row) {
        if (row.text("grade").isEmpty() && row.text("why").isEmpty()) {
            return Optional.empty();
        }
        if (!row.text("better").isEmpty()) {
            row.problem("grade", "A comparison is graded from figures.", "Leave `grade` and `why` empty here.");
        }
        Grade grade = row.choice("grade", Grade.class);
        if (grade != Grade.C && grade != Grade.D && grade != Grade.E) {
            row.problem("grade", "Grade " + grade + " is none of a sentence.", "Write c, d or e.");
        }
        return Optional.of(new Claim.Statement(grade, row.required("why")));
    }

    @Override
    List<Reference> references(ClaimRow claimRow) {
        return claimRow.part().comparisons().stream()
                .flatMap(c -> Stream.of(
                        new Reference("better", "models", c.better()),
                        new Reference("worse", "models", c.worse()),
                        new Reference("benchmark", "benchmarks", c.benchmark())))
                .toList();
    }

    @Override
    Optional<String> group(CsvRow row) {
        return Optional.of(row.text("id"));
    }

    private static List<ClaimRow> parts(Claim claim) {
        if (claim.comparisons().isEmpty()) {
            return List.of(new ClaimRow(claim));
        }
        return claim.comparisons().stream()
                .map(c -> new ClaimRow(with(claim, List.of(c))))
                .toList();
    }

    private static Claim with(Claim claim, List<Claim.Comparison> comparisons) {
        return new Claim(
                claim.id(), claim.sentence(), claim.claimant(), comparisons, claim.statement(), claim.provenance());
    }
}
