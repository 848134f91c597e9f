package dev.assay.decision.madr;

import static dev.assay.decision.madr.Markdown.number;
import static dev.assay.decision.madr.Markdown.text;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Cell;
import dev.assay.assessment.Assessment.State;
import dev.assay.assessment.Assessment.WeighedCriterion;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The section "Pros and Cons of the Options": one table of cells for each option. */
final class MadrOptions {

    private final Assessment result;
    private final CaseFile caseFile;
    private final Consumer<String> line;
    private final Map<String, WeighedCriterion> criteria;

    MadrOptions(Assessment result, CaseFile caseFile, Consumer<String> line) {
        this.result = result;
        this.caseFile = caseFile;
        this.line = line;
        this.criteria = result.criteria().stream().collect(Collectors.toMap(WeighedCriterion::id, Function.identity()));
    }

    void write() {
        if (result.alternatives().isEmpty()) {
            return;
        }
        line.accept("## Pros and Cons of the Options");
        result.alternatives().forEach(this::option);
    }

    private void option(Alternative a) {
        line.accept("### " + text(a.name()));
        line.accept("Offering `" + a.offering().replace("`", "") + "`" + route(a) + ".");
        line.accept(a.cells().stream().map(this::cell).collect(Collectors.joining("\n")));
    }

    private String route(Alternative a) {
        return caseFile.embedded()
                .map(Knowledge::catalog)
                .flatMap(c -> c.offering(a.offering()))
                .map(Offering::route)
                .map(r -> ", route: "
                        + r.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .orElse("");
    }

    private String cell(Cell c) {
        WeighedCriterion criterion = criteria.get(c.criterion());
        String name = criterion == null ? c.criterion() : criterion.name();
        String unit = criterion == null ? "" : criterion.scale().unit();
        if (c.state() == State.NOT_APPLICABLE) {
            return "* Neutral, because " + text(name) + " does not apply: " + text(c.why());
        }
        if (c.state() == State.UNKNOWN) {
            return "* Neutral, because " + text(name) + " is unknown: " + text(c.why());
        }
        String measured = c.measured()
                .map(m -> m.isPoint() ? number(m.low(), 2) : number(m.low(), 2) + " to " + number(m.high(), 2))
                .orElse("?");
        String judged = c.value().expected() >= 50 ? "Good" : "Bad";
        return "* " + judged + ", because " + text(name) + " is " + measured + " " + text(unit) + ", value "
                + number(c.value().expected(), 1) + " of 100"
                + c.grade().map(g -> ", evidence grade " + g).orElse("");
    }
}
