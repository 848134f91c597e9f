package dev.assay.intake.csv;

import dev.assay.catalog.Provenance;
import dev.assay.evidence.Claim;
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
                Column.optional("benchmark", "benchmark id"));
    }

    @Override
    ClaimRow read(CsvRow row) {
        return new ClaimRow(new Claim(
                row.id("id"), row.required("sentence"), row.id("claimant"), comparison(row), row.provenance()));
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
    List<ClaimRow> entries(Holdings holdings) {
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
        return new Claim(claim.id(), claim.sentence(), claim.claimant(), comparisons, claim.provenance());
    }
}
