package dev.assay.assessment.fact;

import dev.assay.assessment.Problems;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.SubjectId;
import dev.assay.cost.Workload;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.rulebook.FactSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a request of the workload, with its answer, fits the context of a route. Where the context is not held nobody knows. */
public final class ContextFit {

    public static final String CONTEXT = "offering.contextTokens";
    public static final String FITS = "offering.fitsContext";

    private ContextFit() {}

    static void readInto(Readings readings, Workload workload) {
        contextTokens(readings.sheet())
                .ifPresent(context -> readings.put(
                        FITS,
                        workload.fits(context) ? FactValue.yes() : FactValue.no(),
                        readings.reading(CONTEXT).basis(),
                        "a request has " + workload.tokensPerRequest().toPlainString()
                                + " tokens with its answer, the context holds " + context.toPlainString()));
    }

    public static Optional<BigDecimal> contextTokens(FactSheet facts) {
        return Optional.of(facts.reading(CONTEXT).value())
                .filter(FactValue.Quantity.class::isInstance)
                .map(value -> ((FactValue.Quantity) value).number());
    }

    /** Candidates of which none can take a request: a mistake in the workload, or the wrong list. */
    public static void check(CaseFile caseFile, Knowledge knowledge, Problems problems) {
        Workload workload = caseFile.need().workload();
        List<BigDecimal> tooShort = new ArrayList<>();
        for (String candidate : caseFile.candidates()) {
            Readings readings = Readings.startingFrom(caseFile.facts(), candidate);
            readings.putFacts(
                    knowledge.catalog(),
                    new SubjectId(Level.OFFERING, candidate),
                    "offering.",
                    caseFile.need().asOf());
            Optional<BigDecimal> context = contextTokens(readings.sheet());
            if (context.isEmpty() || workload.fits(context.get())) {
                return;
            }
            tooShort.add(context.get());
        }
        tooShort.stream()
                .max(BigDecimal::compareTo)
                .ifPresent(longest -> problems.add(
                        "/need/workload/inputTokens",
                        "A request has " + workload.tokensPerRequest().toPlainString()
                                + " tokens with its answer, and no candidate's context holds more than "
                                + longest.toPlainString() + ".",
                        "Shorten the request, or add candidates with a longer context. Maybe a unit is wrong: tokens"
                                + " count per request."));
    }
}
