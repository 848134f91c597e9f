package dev.assay.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The features, in the order in which data passes through them, each with the features it may know. Every feature may use
 * {@link #QUANTITY} besides. What is not listed is not allowed.
 */
enum Feature {
    QUANTITY,
    CATALOG,
    ACCESS,
    SCORING,
    /** Recording a claim is a person's act, and audited in the transaction that records it. */
    EVIDENCE(CATALOG, ACCESS),
    COST(CATALOG),
    /** Its store writes the audit event of an import in the import's own transaction, so it knows who acts. */
    INTAKE(CATALOG, EVIDENCE, ACCESS),
    EVALUATION(CATALOG, EVIDENCE, COST, SCORING, ACCESS),
    /** Its files and publications are a person's acts, and audited. */
    RULEBOOK(CATALOG, EVIDENCE, COST, EVALUATION, ACCESS),
    ROBUSTNESS(SCORING),
    ASSESSMENT(CATALOG, EVIDENCE, COST, EVALUATION, RULEBOOK, SCORING, ROBUSTNESS, ACCESS),
    /** Prints and replays what an assessment is made of, so it reads those types too (docs/decisions/0005). */
    DECISION(ASSESSMENT, EVALUATION, ACCESS, RULEBOOK, SCORING, ROBUSTNESS, CATALOG, COST, EVIDENCE),
    WATCH(DECISION, ASSESSMENT, EVALUATION);

    private final Set<Feature> known;

    Feature(Feature... known) {
        this.known = Set.of(known);
    }

    boolean mayKnow(Feature other) {
        return other == this || other == QUANTITY || known.contains(other);
    }

    /** Whether its domain may use the numerics library (docs/decisions/0010). */
    boolean calculates() {
        return this == QUANTITY || this == ROBUSTNESS;
    }

    Stream<Feature> mayKnow() {
        return Stream.of(values()).filter(this::mayKnow);
    }

    /** The feature's root: its pure domain. */
    String root() {
        return "dev.assay." + name().toLowerCase(Locale.ROOT);
    }

    /** Rooms beside the root that are as pure as it is, in the order in which data passes through them. */
    List<String> pureRooms() {
        List<String> names =
                switch (this) {
                    case RULEBOOK -> List.of("vocabulary", "words", "change", "language", "analysis");
                    case ASSESSMENT ->
                        List.of("fact", "cell", "weight", "check", "warning", "pipeline", "sure", "impact");
                    default -> List.of();
                };
        return names.stream().map(name -> root() + "." + name).toList();
    }

    /** The root and the other pure rooms. */
    Stream<String> domain() {
        return Stream.concat(Stream.of(root()), pureRooms().stream());
    }

    /** The root and the adapters below it. */
    String whole() {
        return root() + "..";
    }
}
