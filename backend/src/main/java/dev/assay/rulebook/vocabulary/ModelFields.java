package dev.assay.rulebook.vocabulary;

import dev.assay.catalog.Level;
import java.util.List;

/** Facts of one exact model version. */
final class ModelFields {

    private static final Declared MODEL = new Declared("model", Level.MODEL);

    static final List<Field> ALL = List.of(
            MODEL.code(
                    "originCountry",
                    Codes.COUNTRIES,
                    "model origin country",
                    "Where the model was developed: its developer's headquarters unless held otherwise. In EU public"
                            + " procurement origin is no ground of exclusion by itself.",
                    "FR"),
            MODEL.code(
                    "licence",
                    Codes.LICENCES,
                    "licence",
                    "Licence of exactly this version of the weights; `LicenseRef-Proprietary` where only a service is sold."
                            + " Licences change from version to version.",
                    "Apache-2.0"),
            MODEL.code(
                    "weights",
                    Codes.of("open", "closed"),
                    "weights",
                    "Whether the weights can be had. Open weights are not the same as open source.",
                    "open"),
            MODEL.yesNo("openSource", "open-source licence", "The licence is approved by the Open Source Initiative."),
            MODEL.code(
                    "commercialUse",
                    Codes.of("free", "conditional", "forbidden"),
                    "commercial use",
                    "Whether the licence of the weights allows commercial use: freely, under conditions, or not at all.",
                    "conditional"),
            MODEL.yesNo(
                    "licenceExcludesEu",
                    "licence excludes the EU",
                    "The licence, or the use policy it binds in, grants nothing to people and companies of the EU."),
            MODEL.codes(
                    "modalities",
                    Codes.of("text", "image", "audio", "video"),
                    "modalities",
                    "What the model takes as input.",
                    "text|image"),
            MODEL.date("released", "released on", "Day of release.", "2025-01-25"),
            MODEL.number("ageMonths", "months", "model age in months", "Whole months since release.", "18"),
            MODEL.date("retiresOn", "model ends on", "Announced last day of service by the developer.", "2025-10-28"),
            MODEL.date(
                    "trainingDataEnds",
                    "training data ends on",
                    "Last day of the data that the model was trained on, as its developer states it.",
                    "2024-06-30"),
            MODEL.yesNo("retired", "model retired", "The developer has ended the model by the as-of date."),
            MODEL.yesNo(
                    "trainingSummary",
                    "training summary published",
                    "The developer publishes a summary of the content used for training."),
            MODEL.yesNo(
                    "systemicRisk",
                    "systemic risk",
                    "The model counts as a general-purpose model with systemic risk under EU law."),
            MODEL.yesNo("modelCard", "model card published", "The developer publishes a model card or system card."));

    private ModelFields() {}
}
