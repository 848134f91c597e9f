package dev.assay.rulebook;

import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import java.time.LocalDate;
import java.util.SortedMap;

/** What a condition may read: facts of the case and of one alternative, and the parameters in effect. */
public interface Facts {

    FactValue fact(String field);

    FactValue parameter(String name);

    /** The case's own field for the as-of date; the engine fills it where the case does not state it. */
    String AS_OF = "case.asOf";

    /** What is read where a source was never verified. */
    FactValue UNVERIFIED = FactValue.unknown("its source is unverified");

    FactValue NO_VALUE_YET = FactValue.unknown("the parameter has no value at that day");

    /**
     * Facts as a rule reads them.
     *
     * @param strict whether unverified facts and parameters read as unknown, as they do to knock-outs
     */
    static Facts of(
            LocalDate asOf,
            FactSheet caseFacts,
            FactSheet alternative,
            SortedMap<String, Parameter> parameters,
            boolean strict) {
        return new Facts() {
            @Override
            public FactValue fact(String field) {
                boolean isOfCase = field.startsWith("case.");
                if (isOfCase && field.equals(AS_OF) && !caseFacts.readings().containsKey(AS_OF)) {
                    return new FactValue.Day(asOf);
                }
                FactSheet.Reading reading = (isOfCase ? caseFacts : alternative).reading(field);
                return strict
                                && reading.basis() == Basis.UNVERIFIED
                                && !reading.value().isUnknown()
                        ? UNVERIFIED
                        : reading.value();
            }

            @Override
            public FactValue parameter(String name) {
                Parameter parameter = parameters.get(name);
                if (parameter == null) {
                    throw new IllegalStateException("Parameter " + name + " passed the checker but is not held.");
                }
                return parameter
                        .at(asOf)
                        .map(dated -> strict && dated.basis() == Basis.UNVERIFIED ? UNVERIFIED : dated.value())
                        .orElse(NO_VALUE_YET);
            }
        };
    }
}
