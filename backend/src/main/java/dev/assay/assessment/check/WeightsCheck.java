package dev.assay.assessment.check;

import dev.assay.assessment.Problems;
import dev.assay.assessment.Words;
import dev.assay.assessment.weight.PlausibleWeights;
import dev.assay.assessment.weight.PlausibleWeights.Side;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.RedundantAnswer;
import dev.assay.evaluation.StatedWeights;
import dev.assay.evaluation.WeightLimit;
import dev.assay.robustness.ClashingLimits;
import dev.assay.robustness.LinearLimit;
import dev.assay.robustness.WeightSpace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with what is stated about weights beyond the swings; limits that leave no weights are named. */
final class WeightsCheck {

    private static final String STATED = "/method/stated";
    private static final double LARGEST_RATIO = 1_000;

    private final List<String> ids;
    private final Problems problems;

    private WeightsCheck(CaseFile caseFile, Problems problems) {
        this.ids = PlausibleWeights.ids(caseFile);
        this.problems = problems;
    }

    static void check(CaseFile caseFile, Problems problems) {
        WeightsCheck check = new WeightsCheck(caseFile, problems);
        StatedWeights stated = caseFile.method().statedWeights();
        check.order(stated.order());
        for (int i = 0; i < stated.limits().size(); i++) {
            check.limit(stated.limits().get(i), STATED + "/limits/" + i);
        }
        for (int i = 0; i < caseFile.ballots().size(); i++) {
            Ballot ballot = caseFile.ballots().get(i);
            String pointer = "/ballots/" + i + "/redundant";
            ballot.redundant().ifPresent(answer -> check.answer(answer, caseFile, pointer));
        }
        if (!stated.limits().isEmpty() && !problems.anyBelow(STATED, "/criteria", "/ballots")) {
            check.clash(caseFile);
        }
    }

    private void order(List<List<String>> order) {
        Set<String> placed = new HashSet<>();
        for (int i = 0; i < order.size(); i++) {
            String pointer = STATED + "/order/" + i;
            problems.when(order.get(i).isEmpty(), pointer, "The group is empty.", "Remove it.");
            for (String id : order.get(i)) {
                problems.when(
                        !ids.contains(id),
                        pointer,
                        "There is no criterion `" + id + "` to rank.",
                        "Name one of the criteria.");
                problems.when(!placed.add(id), pointer, "`" + id + "` is ranked twice.", "Rank every criterion once.");
            }
        }
        String missing = ids.stream()
                .filter(id -> !placed.contains(id))
                .distinct()
                .map(id -> "`" + id + "`")
                .collect(Collectors.joining(", "));
        problems.when(
                !order.isEmpty() && !missing.isEmpty(),
                STATED + "/order",
                "The order does not rank " + missing + ".",
                "Rank every criterion once; those of one group weigh alike.");
    }

    private void limit(WeightLimit limit, String pointer) {
        problems.when(
                !ids.contains(limit.criterion()),
                pointer + "/criterion",
                "There is no criterion `" + limit.criterion() + "` to limit.",
                "Name one of the criteria.");
        limit.per().ifPresent(per -> {
            problems.when(
                    !ids.contains(per),
                    pointer + "/per",
                    "There is no criterion `" + per + "` to compare with.",
                    "Name one of the criteria, or leave `per` out to limit the share of the whole.");
            problems.when(
                    per.equals(limit.criterion()),
                    pointer + "/per",
                    "`" + per + "` is compared with itself.",
                    "Name another criterion.");
        });
        problems.when(
                limit.least().isEmpty() && limit.most().isEmpty(),
                pointer,
                "The limit says neither `least` nor `most`.",
                "Write one of them, or remove the limit.");
        double highest = limit.per().isPresent() ? LARGEST_RATIO : 1;
        bound(limit.least(), highest, pointer + "/least");
        bound(limit.most(), highest, pointer + "/most");
        problems.when(
                limit.least().orElse(0.0) > limit.most().orElse(LARGEST_RATIO),
                pointer + "/least",
                "The limit runs from " + limit.least().orElse(0.0) + " to "
                        + limit.most().orElse(0.0) + ": the ends are reversed.",
                "Write the smaller number as `least`.");
    }

    private void bound(Optional<Double> bound, double highest, String pointer) {
        bound.ifPresent(number -> problems.when(
                !(number >= 0 && number <= highest),
                pointer,
                "The limit is " + number + ".",
                highest == 1
                        ? "Write a share of the whole from 0 to 1; 0.4 is 40 %."
                        : "Write a multiple from 0 to " + Words.number(highest) + "."));
    }

    private void answer(RedundantAnswer answer, CaseFile caseFile, String pointer) {
        problems.when(
                !ids.contains(answer.criterion()) || !ids.contains(answer.against()),
                pointer,
                "The answer compares `" + answer.criterion() + "` with `" + answer.against() + "`.",
                "Both must be criteria of the case; ask again, or remove the answer.");
        caseFile.criteria().stream()
                .filter(criterion -> criterion.id().equals(answer.against()))
                .findFirst()
                .ifPresent(criterion -> problems.when(
                        !(Double.isFinite(answer.level())
                                && criterion.scale().range().contains(answer.level())),
                        pointer + "/level",
                        "The level " + answer.level() + " lies outside the scale of " + criterion.name() + ".",
                        "Write a level from " + Words.number(criterion.scale().worst()) + " to "
                                + Words.number(criterion.scale().best()) + "."));
    }

    private void clash(CaseFile caseFile) {
        List<Side> sides = PlausibleWeights.sides(caseFile);
        List<LinearLimit> limits = sides.stream().map(Side::limit).toList();
        List<Integer> among = ClashingLimits.of(ids, new WeightSpace.Any(), limits);
        if (!among.isEmpty()) {
            problems.add(
                    STATED + "/limits",
                    "No weights keep to all of these: " + named(sides, among) + ".",
                    among.size() == 1 ? "Relax it." : "Relax or remove one of the " + among.size() + ".");
            return;
        }
        PlausibleWeights.unlimited(caseFile).ifPresent(base -> {
            List<Integer> clashing = ClashingLimits.of(ids, base, limits);
            problems.when(
                    !clashing.isEmpty(),
                    STATED + "/limits",
                    switch (caseFile.method().weightModel()) {
                                case POINT -> "The central weights do not keep to this: ";
                                case RANK_ORDER -> "No weights in the order of importance keep to all of these: ";
                                default ->
                                    "No weights that the ballots allow, each swing give or take 10 points, keep to"
                                            + " all of these: ";
                            }
                            + named(sides, clashing) + ".",
                    "Relax or remove a limit, weigh again, or choose another model of the weights.");
        });
    }

    private static String named(List<Side> sides, List<Integer> places) {
        return places.stream().map(place -> sides.get(place).words()).collect(Collectors.joining("; "));
    }
}
