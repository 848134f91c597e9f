package dev.assay.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which limits leave no weights. Found with the deletion filter: each limit in turn is left out, and stays out where the others clash
 * without it. Source: Chinneck and Dravnieks 1991, "Locating minimal infeasible constraint sets in linear programs", ORSA Journal on
 * Computing 3(2).
 */
public final class ClashingLimits {

    private ClashingLimits() {}

    /**
     * @param given the weights that there are without the limits; they are not in question
     * @return places of limits that clash, while any of them left out leaves weights; empty where all can be kept at once
     */
    public static List<Integer> of(List<String> criteria, WeightSpace given, List<LinearLimit> limits) {
        List<LinearLimit> always = given.hull(criteria);
        List<Integer> kept = IntStream.range(0, limits.size()).boxed().toList();
        if (!clash(criteria, always, limits, kept)) {
            return List.of();
        }
        for (Integer each : kept) {
            List<Integer> fewer =
                    kept.stream().filter(place -> !place.equals(each)).toList();
            kept = clash(criteria, always, limits, fewer) ? fewer : kept;
        }
        return kept;
    }

    private static boolean clash(
            List<String> criteria, List<LinearLimit> always, List<LinearLimit> limits, List<Integer> kept) {
        List<LinearLimit> all = new ArrayList<>(always);
        kept.forEach(place -> all.add(limits.get(place)));
        return new Polytope(criteria, all).isEmpty();
    }
}
