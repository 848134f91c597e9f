package dev.assay.assessment;

import dev.assay.evidence.Benchmark;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.rulebook.RuleEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the conventions on evidence from the rulebook: parameters {@code evidence.<what>.<benchmark id>}, and {@code
 * evidence.<what>.pooled} for benchmarks without one of their own.
 */
public final class RulebookPolicy {

    public static final String DELTA_MAX = "evidence.delta-max.";
    static final String HARNESS_SPREAD = "evidence.harness-spread.";
    static final String DEFAULT_SPREAD = "evidence.default-spread.";
    static final String SHELF_LIFE = "evidence.shelf-life-months.";

    private RulebookPolicy() {}

    public static EvidencePolicy of(RuleEngine rules, EvidenceBase evidence, LocalDate asOf) {
        return new EvidencePolicy(
                values(DELTA_MAX, rules, evidence, asOf),
                values(HARNESS_SPREAD, rules, evidence, asOf),
                values(DEFAULT_SPREAD, rules, evidence, asOf),
                values(SHELF_LIFE, rules, evidence, asOf));
    }

    private static SortedMap<String, Double> values(
            String prefix, RuleEngine rules, EvidenceBase evidence, LocalDate asOf) {
        SortedMap<String, Double> values = new TreeMap<>();
        Stream.concat(
                        Stream.of(EvidencePolicy.POOLED),
                        evidence.benchmarks().stream().map(Benchmark::id))
                .forEach(id -> rules.number(prefix + id, asOf)
                        .map(BigDecimal::doubleValue)
                        .ifPresent(value -> values.put(id, value)));
        return values;
    }
}
