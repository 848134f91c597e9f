package dev.assay.assessment.fact;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.Licence;
import dev.assay.catalog.Model;
import dev.assay.catalog.SubjectId;
import dev.assay.evidence.TrainingEnd;
import dev.assay.rulebook.FactSheet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Reads one exact model version and its licence. */
public record ModelReadings(Catalog catalog, LocalDate day) {

    public void readInto(Readings readings, Model model) {
        catalog.vendor(model.developer()).ifPresent(vendor -> vendor.headquarters()
                .ifPresent(country ->
                        readings.put("model.originCountry", FactValue.code(country.code()), vendor.provenance())));
        model.licence().ifPresent(code -> readings.put("model.licence", FactValue.code(code), model.provenance()));
        if (model.weights() != Model.WeightsAvailability.UNKNOWN) {
            readings.put(
                    "model.weights",
                    FactValue.code(model.weights().name().toLowerCase(Locale.ROOT)),
                    model.provenance());
        }
        model.released().ifPresent(released -> {
            readings.put("model.released", new FactValue.Day(released.lastDay()), model.provenance());
            if (!released.lastDay().isAfter(day)) {
                long age = ChronoUnit.MONTHS.between(released.lastDay(), day);
                readings.put("model.ageMonths", FactValue.quantity(Long.toString(age)), model.provenance());
            }
        });
        model.retired()
                .ifPresent(
                        end -> readings.put("model.retiresOn", new FactValue.Day(end.lastDay()), model.provenance()));
        readings.put("model.retired", yesNo(model.retiredAt(day)), model.provenance());
        readings.putFacts(catalog, new SubjectId(Level.MODEL, model.id()), "model.", day);
        if (readings.reading("model.licence").value() instanceof FactValue.Code code) {
            catalog.licence(code.code()).ifPresent(licence -> terms(readings, licence));
        }
    }

    private static void terms(Readings readings, Licence licence) {
        readings.put("model.openSource", licence.openSource(), licence.provenance());
        String commerce = licence.commercialCondition().trim().toLowerCase(Locale.ROOT);
        if (!commerce.isEmpty()) {
            readings.put("model.commercialUse", FactValue.code(commercialUse(commerce)), licence.provenance());
        }
        String eu = licence.euCondition().trim().toLowerCase(Locale.ROOT);
        if (!eu.isEmpty()) {
            boolean silent = eu.equals("none") || eu.equals("no eu carve-out");
            readings.put("model.licenceExcludesEu", yesNo(!silent), licence.provenance());
        }
    }

    private static String commercialUse(String condition) {
        if (condition.startsWith("non-commercial") || condition.startsWith("research only")) {
            return "forbidden";
        }
        return condition.equals("none") ? "free" : "conditional";
    }

    /** Where the model's training data ends, if a day is held. */
    public static Optional<TrainingEnd> trainingEnd(FactSheet facts) {
        FactSheet.Reading reading = facts.reading("model.trainingDataEnds");
        return reading.value() instanceof FactValue.Day end
                ? Optional.of(new TrainingEnd(end.day(), reading.source()))
                : Optional.empty();
    }

    private static FactValue yesNo(boolean yes) {
        return yes ? FactValue.yes() : FactValue.no();
    }
}
