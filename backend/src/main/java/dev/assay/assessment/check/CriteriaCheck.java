package dev.assay.assessment.check;

import dev.assay.assessment.Problems;
import dev.assay.assessment.Words;
import dev.assay.assessment.cell.LevelMapping;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.EvidenceBase;
import dev.assay.quantity.CurrencyCode;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.scoring.Scale;
import dev.assay.scoring.ValueFunction;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with the criteria, their scales and their weights. */
final class CriteriaCheck {

    /** Beyond this no unit of ours makes sense, and sums lose their digits. */
    private static final double FARTHEST_LEVEL = 1e15;

    private CriteriaCheck() {}

    static void check(CaseFile caseFile, EvidenceBase evidence, Problems problems) {
        Set<String> ids = new HashSet<>();
        List<Criterion> criteria = caseFile.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String pointer = "/criteria/" + i;
            problems.when(criterion.id().isBlank(), pointer + "/id", "The criterion has no id.", "Give it a short id.");
            problems.when(
                    !ids.add(criterion.id()),
                    pointer + "/id",
                    "Two criteria have the id `" + criterion.id() + "`.",
                    "Rename one: ids tie weights to criteria.");
            reads(criterion, pointer + "/reads/key", evidence, problems);
            scale(criterion.scale(), pointer + "/scale", problems);
            notApplicable(criterion, pointer + "/whereNotApplicable", problems);
        }
        problems.when(
                criteria.stream()
                                .filter(c -> c.reads().source().readsFindings())
                                .count()
                        > 1,
                "/criteria",
                "Several criteria read residual compliance exposure.",
                "Keep one: penalties act on one criterion only.");
        for (int i = 0; i < caseFile.ballots().size(); i++) {
            ballot(caseFile.ballots().get(i), "/ballots/" + i, ids, problems);
        }
    }

    private static void reads(Criterion criterion, String pointer, EvidenceBase evidence, Problems problems) {
        String key = criterion.reads().key();
        Objection objection =
                switch (criterion.reads().source()) {
                    case BENCHMARK ->
                        new Objection(
                                evidence.benchmark(key).isEmpty(),
                                pointer,
                                "There is no benchmark `" + key + "`.",
                                "Name a benchmark with its version"
                                        + evidence.benchmarks().stream()
                                                .map(Benchmark::id)
                                                .collect(Collectors.joining(", ", ": ", ".")));
                    case LEVELS ->
                        new Objection(
                                LevelMapping.named(key).isEmpty(),
                                pointer,
                                "There is no level table `" + key + "`.",
                                "Write one of "
                                        + LevelMapping.all()
                                                .map(LevelMapping::id)
                                                .collect(Collectors.joining(", ")) + ".");
                    case FACT ->
                        new Objection(
                                Vocabulary.standard()
                                        .field(key)
                                        .filter(field ->
                                                field.type() == FieldType.NUMBER || field.type() == FieldType.YES_NO)
                                        .isEmpty(),
                                pointer,
                                "`" + key + "` is no number and no yes-or-no fact of the vocabulary.",
                                "Name one; the vocabulary page lists them all.");
                    case WORKLOAD_COST ->
                        new Objection(
                                !CurrencyCode.isCode(criterion.scale().unit()),
                                pointer.replace("/reads/key", "/scale/unit"),
                                "`" + criterion.scale().unit() + "` is not a currency.",
                                "The unit of a cost criterion is the currency of its total over the term, such as EUR.");
                    case RESIDUAL_COMPLIANCE ->
                        new Objection(
                                criterion.scale().worst() < 0
                                        || criterion.scale().worst() > 100
                                        || criterion.scale().best() > 100
                                        || criterion.scale().best()
                                                < criterion.scale().worst(),
                                pointer.replace("/reads/key", "/scale"),
                                "Residual compliance exposure runs from 0 (worst) to 100 (best).",
                                "Keep the scale within it, the worst below the best.");
                };
        problems.when(objection.stands(), objection.pointer(), objection.message(), objection.remedy());
    }

    /** What a source says against its key or its scale, if it stands. */
    private record Objection(boolean stands, String pointer, String message, String remedy) {}

    private static void notApplicable(Criterion criterion, String pointer, Problems problems) {
        criterion.whereNotApplicable().ifPresent(level -> {
            problems.when(
                    !criterion.reads().source().isFact(),
                    pointer,
                    "A level is stated for alternatives that the criterion does not apply to, and it reads no fact.",
                    "Remove it: only a fact can be not applicable.");
            problems.when(
                    !criterion.scale().range().contains(level),
                    pointer,
                    "The level " + Words.number(level) + " lies outside the scale, "
                            + Words.number(criterion.scale().range().low()) + " to "
                            + Words.number(criterion.scale().range().high()) + " "
                            + criterion.scale().unit() + ".",
                    "Write a level of the scale.");
        });
    }

    private static void scale(Scale scale, String pointer, Problems problems) {
        problems.when(
                Math.abs(scale.worst()) > FARTHEST_LEVEL || Math.abs(scale.best()) > FARTHEST_LEVEL,
                pointer,
                "The scale from " + scale.worst() + " to " + scale.best() + " is wider than any measurement.",
                "Keep both ends within " + Words.number(FARTHEST_LEVEL) + ". Maybe a unit is wrong.");
        if (ValueFunction.of(scale) instanceof ValueFunction.Checked.Refused refused) {
            refused.reasons().forEach(reason -> problems.add(pointer, reason, "Correct the scale."));
        }
    }

    private static void ballot(Ballot ballot, String pointer, Set<String> ids, Problems problems) {
        for (Map.Entry<String, Double> entry : ballot.swings().entrySet()) {
            String at = pointer + "/swings/" + entry.getKey();
            problems.when(
                    !ids.contains(entry.getKey()),
                    at,
                    "There is no criterion `" + entry.getKey() + "` to weigh.",
                    "Remove this swing, or name one of the criteria.");
            problems.when(
                    !(entry.getValue() >= 0 && entry.getValue() <= 100),
                    at,
                    "The swing is " + entry.getValue() + ".",
                    "Write a number from 0 to 100; the largest swing is 100.");
        }
        ids.stream()
                .filter(id ->
                        !ballot.swings().containsKey(id) && !ballot.swings().isEmpty())
                .sorted()
                .forEach(id -> problems.add(
                        pointer + "/swings",
                        "The ballot of " + ballot.author() + " does not weigh `" + id + "`.",
                        "Give it a swing; 0 means that the step from worst to best is worth nothing."));
    }
}
