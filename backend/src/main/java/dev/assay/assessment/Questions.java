package dev.assay.assessment;

import dev.assay.assessment.Robustness.Effort;
import dev.assay.assessment.Robustness.Question;
import dev.assay.assessment.UncertainCells.Kind;
import dev.assay.assessment.UncertainCells.Origin;
import dev.assay.assessment.UncertainCells.Place;
import dev.assay.robustness.ValueOfInformation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The questions inbox: one question per factor, at the factor's level, so that one answer serves every alternative it is about. */
record Questions(SortedMap<String, Origin> origins, List<Assessment.WeighedCriterion> criteria) {

    /** Below this an answer is worth nothing: what is left is the error of the quadrature. */
    private static final double NOTHING = 1e-6;

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
        Effort effort = effort(origin.kind());
        return new Question(
                value.factor(),
                origin.kind().name(),
                text(value.factor(), origin.kind(), about),
                about,
                origin.cells().stream()
                        .map(Place::alternative)
                        .distinct()
                        .sorted()
                        .toList(),
                value.evppi(),
                value.change(),
                effort,
                value.evppi() / effort.points());
    }

    private static Effort effort(Kind kind) {
        return switch (kind) {
            case OPEN_LEVEL -> Effort.ANSWER;
            case UNKNOWN, MEASURED, SELF_REPORT -> Effort.PILOT;
        };
    }

    private String text(String factor, Kind kind, List<String> about) {
        String subject = factor.substring(0, factor.contains("/") ? factor.indexOf('/') : factor.length());
        String named = subject.substring(subject.indexOf(':') + 1);
        String criterion = name(about.get(0));
        return switch (kind) {
            case MEASURED -> "What does " + named + " score on " + criterion + " when measured again on more items?";
            case UNKNOWN -> "What is " + criterion + " of " + named + "? Nothing that counts is held.";
            case OPEN_LEVEL ->
                "Which level of " + criterion + " does " + named + " have? The facts held leave it open.";
            case SELF_REPORT ->
                "How far do the figures that " + named
                        + " reports of its own models flatter? An independent measurement" + " of one of them tells.";
        };
    }

    private String name(String criterion) {
        return criteria.stream()
                .filter(c -> c.id().equals(criterion))
                .map(Assessment.WeighedCriterion::name)
                .findFirst()
                .orElse(criterion);
    }
}
