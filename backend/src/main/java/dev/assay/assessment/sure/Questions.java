package dev.assay.assessment.sure;

import dev.assay.assessment.cell.Effort;
import dev.assay.assessment.cell.MissingFact;
import dev.assay.assessment.sure.Robustness.Question;
import dev.assay.assessment.sure.UncertainCells.Kind;
import dev.assay.assessment.sure.UncertainCells.Origin;
import dev.assay.assessment.sure.UncertainCells.Place;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Vendor;
import dev.assay.evaluation.Criterion;
import dev.assay.robustness.ValueOfInformation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The questions inbox: one question per factor, at the factor's level, so that one answer serves every alternative it is about. */
record Questions(SortedMap<String, Origin> origins, List<Criterion> criteria, Catalog catalog) {

    /** Below this an answer is worth nothing: what is left is the error of the quadrature. */
    private static final double NOTHING = 1e-6;

    private static final String UNKNOWN = "/unknown";

    List<Question> worthAsking(List<ValueOfInformation> values) {
        return values.stream()
                .filter(value -> value.evppi() > NOTHING)
                .flatMap(value -> Optional.ofNullable(origins.get(value.factor())).stream()
                        .map(origin -> question(value, origin)))
                .sorted(Comparator.comparingDouble(Question::perEffort)
                        .reversed()
                        .thenComparing(Question::factor))
                .toList();
    }

    private Question question(ValueOfInformation value, Origin origin) {
        List<String> about = origin.cells().stream()
                .map(Place::criterion)
                .distinct()
                .sorted()
                .toList();
        Effort effort = effort(origin, criterion(about.get(0)));
        return new Question(
                value.factor(),
                origin.kind().name(),
                text(value.factor(), origin, about),
                origin.settledBy(),
                about,
                origin.cells().stream()
                        .map(Place::alternative)
                        .distinct()
                        .sorted()
                        .toList(),
                value.evppi(),
                value.change(),
                effort,
                value.evppi() / points(origin, effort));
    }

    /** A missing benchmark figure must be measured; a missing price is an offer to ask for; a fact is asked for where it stands. */
    private static Effort effort(Origin origin, Criterion criterion) {
        return origin.settledBy().stream()
                .map(MissingFact::effort)
                .max(Comparator.comparingInt(Effort::points))
                .orElseGet(() -> switch (origin.kind()) {
                    case OPEN_LEVEL, OPEN_PENALTY, WORKLOAD, EXCHANGE_RATE -> Effort.ANSWER;
                    case MEASURED, SELF_REPORT -> Effort.PILOT;
                    case UNKNOWN ->
                        switch (criterion.reads().source()) {
                            case BENCHMARK -> Effort.PILOT;
                            case WORKLOAD_COST -> Effort.DOCUMENT;
                            case LEVELS, RESIDUAL_COMPLIANCE, FACT -> Effort.ANSWER;
                        };
                });
    }

    private static int points(Origin origin, Effort effort) {
        return origin.settledBy().isEmpty()
                ? effort.points()
                : origin.settledBy().stream()
                        .mapToInt(fact -> fact.effort().points())
                        .sum();
    }

    private String text(String factor, Origin origin, List<String> about) {
        String criterion = criterion(about.get(0)).name();
        String facts =
                origin.settledBy().stream().map(fact -> fact.text(catalog)).collect(Collectors.joining(" "));
        if (!facts.isEmpty()) {
            return facts + " " + criterion
                    + (origin.kind() == Kind.UNKNOWN ? " is unknown without it." : " is open until it is.");
        }
        String named = subject(factor);
        return switch (origin.kind()) {
            case MEASURED -> "What does " + named + " score on " + criterion + " when measured again on more items?";
            case UNKNOWN -> "What is " + criterion + " of " + named + "? Nothing that counts is held.";
            case OPEN_LEVEL ->
                "Which level of " + criterion + " does " + named + " have? The facts held leave it open.";
            case OPEN_PENALTY -> "How much of a penalty on " + criterion + " applies to " + named + "?";
            case WORKLOAD -> "How many requests a month will there be? The case holds a whole range for plausible.";
            case EXCHANGE_RATE ->
                "At which rate (" + named
                        + ") will the costs be paid? A fixed rate or a price in the currency of the case settles it.";
            case SELF_REPORT ->
                "How far do the figures that " + named
                        + " reports of its own models flatter? An independent measurement" + " of one of them tells.";
        };
    }

    /** The name of what a factor is about; ids, which an offering's may have slashes in, stand where the catalog knows none. */
    private String subject(String factor) {
        String whole = factor.endsWith(UNKNOWN) ? factor.substring(0, factor.length() - UNKNOWN.length()) : factor;
        String subject = whole.contains("/") ? whole.substring(0, whole.lastIndexOf('/')) : whole;
        String id = subject.substring(subject.indexOf(':') + 1);
        return catalog.model(id)
                .map(Model::name)
                .or(() -> catalog.vendor(id).map(Vendor::name))
                .or(() -> catalog.offering(id).map(Offering::name))
                .orElse(id);
    }

    private Criterion criterion(String id) {
        return criteria.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Criterion " + id + " is asked about and not stated in the case."));
    }
}
