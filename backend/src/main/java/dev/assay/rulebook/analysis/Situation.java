package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Map;

/** Facts that are tried out, with the parameters of a rulebook at a day. */
final class Situation implements Facts {

    private final Map<String, FactValue> values;
    private final Facts parameters;

    Situation(Map<String, FactValue> values, Facts parameters) {
        this.values = values;
        this.parameters = parameters;
    }

    /** The parameters alone, read strictly as by knock-outs or as they stand. */
    static Facts parameters(Rulebook rulebook, LocalDate day, boolean strict) {
        FactSheet nothing = FactSheet.of(Map.of());
        return Facts.of(day, nothing, nothing, rulebook.parameters(), strict);
    }

    @Override
    public FactValue fact(String field) {
        FactValue value = values.get(field);
        if (value == null) {
            throw new IllegalStateException(
                    "No value is tried for " + field + ". Maybe its classes were not collected.");
        }
        return value;
    }

    @Override
    public FactValue parameter(String name) {
        return parameters.parameter(name);
    }
}
