package dev.assay.assessment;

import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Licence;
import dev.assay.evaluation.Criterion.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Openness from the availability of the weights and the terms of their licence. Open-weight is not open-source. */
record OpennessLevels() implements LevelMapping {

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
    public boolean ofTheModel() {
        return true;
    }

    @Override
    public Derived derive(Facts facts) {
        if (facts.model().provenance().basis() == Basis.UNVERIFIED) {
            return Derived.between(0, 4, "What is held about the model's weights is unverified.");
        }
        return switch (facts.model().weights()) {
            case CLOSED -> Derived.at(0, "The weights of " + facts.model().name() + " cannot be had.");
            case UNKNOWN -> Derived.between(0, 4, "Whether the weights can be had is not known.");
            case OPEN ->
                facts.model()
                        .licence()
                        .map(code -> ofLicence(code, facts.catalog().licence(code)))
                        .orElseGet(() -> Derived.between(1, 4, "The weights can be had; their licence is not known."));
        };
    }

    private static Derived ofLicence(String code, Optional<Licence> held) {
        if (held.isEmpty()) {
            return Derived.between(
                    1, 4, "The weights can be had; the catalog holds no terms of their licence " + code + ".");
        }
        if (held.get().provenance().basis() == Basis.UNVERIFIED) {
            return Derived.between(1, 4, "The weights can be had; what is held about their licence is unverified.");
        }
        Licence licence = held.get();
        String name = "Licence: " + licence.name() + ". ";
        if (licence.openSource().equals(FactValue.yes())) {
            return Derived.at(4, name + "OSI-approved.");
        }
        String condition = licence.commercialCondition();
        boolean openSourceUnknown = licence.openSource().isUnknown();
        if (condition.isBlank()) {
            return openSourceUnknown
                    ? Derived.between(1, 4, name + "Neither its approval nor its conditions are known.")
                    : Derived.between(1, 3, name + "Not OSI-approved; its conditions on commercial use are not known.");
        }
        if (forbidsCommerce(condition)) {
            return Derived.at(1, name + "Commercial use: " + condition + ".");
        }
        if (!condition.equals("none")) {
            return Derived.at(2, name + "Commercial use: " + condition + ".");
        }
        return openSourceUnknown
                ? Derived.between(3, 4, name + "No condition on commercial use; whether OSI-approved is not known.")
                : Derived.at(3, name + "No condition on commercial use; not OSI-approved.");
    }

    private static boolean forbidsCommerce(String condition) {
        String words = condition.toLowerCase(Locale.ROOT);
        return words.startsWith("non-commercial") || words.startsWith("research only");
    }
}
