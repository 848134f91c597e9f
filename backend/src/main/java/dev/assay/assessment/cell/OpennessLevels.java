package dev.assay.assessment.cell;

import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Licence;
import dev.assay.evaluation.Criterion.Anchor;
import java.util.List;
import java.util.Optional;

/** Openness from the availability of the weights and the terms of their licence. Open-weight is not open-source. */
public record OpennessLevels() implements LevelMapping {

    private static final String WEIGHTS = "model.weights";
    private static final String LICENCE = "model.licence";
    private static final String OPEN_SOURCE = "model.openSource";
    private static final String COMMERCIAL_USE = "model.commercialUse";

    @Override
    public String id() {
        return "openness-1";
    }

    @Override
    public List<Anchor> anchors() {
        return List.of(
                new Anchor(0, "The weights cannot be had."),
                new Anchor(1, "The weights can be had; commercial use is not allowed."),
                new Anchor(2, "The weights can be had; commercial use is allowed under conditions."),
                new Anchor(
                        3, "The weights can be had; no condition on commercial use; the licence is not OSI-approved."),
                new Anchor(4, "The weights can be had under an OSI-approved licence."));
    }

    @Override
    public Derived derive(Facts facts) {
        Optional<String> weights = facts.code(WEIGHTS);
        if (weights.isEmpty()) {
            boolean unverified = facts.sheet().reading(WEIGHTS).basis() == Basis.UNVERIFIED
                    && !facts.sheet().reading(WEIGHTS).value().isUnknown();
            return Derived.between(
                    0,
                    4,
                    unverified
                            ? "What is held about the model's weights is unverified."
                            : "Whether the weights can be had is not known.",
                    WEIGHTS);
        }
        return weights.get().equals("open")
                ? underTerms(facts)
                : Derived.at(0, "The weights of " + facts.model().name() + " cannot be had.", WEIGHTS);
    }

    private static Derived underTerms(Facts facts) {
        String name = licence(facts);
        FactValue openSource = facts.settled(OPEN_SOURCE);
        if (openSource.equals(FactValue.yes())) {
            return Derived.at(4, name + "OSI-approved.", OPEN_SOURCE);
        }
        Optional<String> use = facts.code(COMMERCIAL_USE);
        if (use.isEmpty()) {
            return openSource.isUnknown()
                    ? Derived.between(
                            1,
                            4,
                            name + "Neither its approval nor its conditions are known.",
                            OPEN_SOURCE,
                            COMMERCIAL_USE)
                    : Derived.between(
                            1,
                            3,
                            name + "Not OSI-approved; its conditions on commercial use are not known.",
                            COMMERCIAL_USE);
        }
        return switch (use.get()) {
            case "forbidden" -> Derived.at(1, name + "Commercial use: " + condition(facts) + ".", COMMERCIAL_USE);
            case "conditional" -> Derived.at(2, name + "Commercial use: " + condition(facts) + ".", COMMERCIAL_USE);
            default ->
                openSource.isUnknown()
                        ? Derived.between(
                                3,
                                4,
                                name + "No condition on commercial use; whether OSI-approved is not known.",
                                OPEN_SOURCE)
                        : Derived.at(
                                3,
                                name + "No condition on commercial use; not OSI-approved.",
                                OPEN_SOURCE,
                                COMMERCIAL_USE);
        };
    }

    /** What is held of the licence, in words. */
    private static String licence(Facts facts) {
        Optional<String> code = facts.code(LICENCE);
        if (code.isEmpty()) {
            return "The weights can be had; their licence is not known. ";
        }
        Optional<Licence> held = facts.catalog().licence(code.get());
        if (held.isEmpty()) {
            return "The weights can be had; the catalog holds no terms of their licence " + code.get() + ". ";
        }
        return held.get().provenance().basis() == Basis.UNVERIFIED
                ? "The weights can be had; what is held about their licence is unverified. "
                : "Licence: " + held.get().name() + ". ";
    }

    /** As the licence words it, where the catalog rather than the case says so. */
    private static String condition(Facts facts) {
        Optional<String> words = facts.isRecorded(COMMERCIAL_USE)
                ? Optional.empty()
                : facts.code(LICENCE)
                        .flatMap(code -> facts.catalog().licence(code))
                        .map(Licence::commercialCondition);
        return words.filter(text -> !text.isBlank())
                .orElseGet(() -> facts.settled(COMMERCIAL_USE).text());
    }
}
