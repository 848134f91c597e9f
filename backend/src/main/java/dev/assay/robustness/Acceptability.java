package dev.assay.robustness;

import dev.assay.scoring.Convention;
import java.util.List;
import java.util.Optional;

/**
 * How often each alternative takes each rank while measurements and weights vary: a figure of sensitivity under the stated
 * convention, not a probability. Depends on the set of alternatives.
 *
 * @param convention how unknown cells are read
 * @param standings by alternative id
 */
public record Acceptability(Convention convention, long seed, int draws, List<Standing> standings) {

    /**
     * @param ranks rank acceptability: the share of draws with the first, second, … rank; sums to 1
     * @param centralWeights mean weights of the draws in which it is first; empty where it never is
     * @param confidence share of fresh measurement draws in which it is first at these weights; empty where there are none
     * @param winning pairwise winning index against each alternative, in the order of the standings; ½ against itself
     */
    public record Standing(
            String alternative,
            List<Double> ranks,
            Optional<List<Double>> centralWeights,
            Optional<Double> confidence,
            List<Double> winning) {

        public double first() {
            return ranks.get(0);
        }
    }

    public Standing of(String alternative) {
        return standings.get(placeOf(alternative));
    }

    /** Pairwise winning index: the share of draws in which one is worth more than the other, equal ones counting half. */
    public double winning(String one, String other) {
        return of(one).winning().get(placeOf(other));
    }

    /** Half the width of the 95 % interval of a share p of these draws: 1.96·√(p(1−p)/S). */
    public double samplingError(double share) {
        return 1.96 * StrictMath.sqrt(share * (1 - share) / draws);
    }

    private int placeOf(String alternative) {
        for (int i = 0; i < standings.size(); i++) {
            if (standings.get(i).alternative().equals(alternative)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Alternative " + alternative + " was not drawn. Maybe it was knocked out.");
    }
}
