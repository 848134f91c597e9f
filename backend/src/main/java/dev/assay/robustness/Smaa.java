package dev.assay.robustness;

import dev.assay.scoring.Convention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Stochastic multicriteria acceptability analysis over ranks. Sources: Lahdelma and Salminen 2001, "SMAA-2: Stochastic
 * multicriteria acceptability analysis for group decision making", Operations Research 49(3), for rank acceptability, central
 * weights and confidence factors; Tervonen and Lahdelma 2007, "Implementing stochastic multicriteria acceptability analysis",
 * European Journal of Operational Research 178(2), for computing them by draws and for the number of draws. The pairwise winning
 * index is the share of draws in which one alternative ranks above the other, as in Tervonen's R package {@code smaa} after Leskinen,
 * Viitanen, Kangas and Kangas 2006, "Alternatives to incorporate uncertainty and risk attitude in multicriteria evaluation of forest
 * plans", Forest Science 52(3).
 *
 * <p>The same table, weights, seed and number of draws give the same bits, whatever the {@link Run}.
 */
public final class Smaa {
    /** What the method asks for at least: an error of at most one hundredth. */
    public static final int LEAST_DRAWS = 10_000;

    private final Slots slots;
    private final WeightDraw weights;
    private final long seed;
    private final int draws;

    private Smaa(Slots slots, WeightDraw weights, long seed, int draws) {
        this.slots = slots;
        this.weights = weights;
        this.seed = seed;
        this.draws = draws;
    }

    /** @return empty if the run was cancelled */
    public static Optional<Acceptability> of(
            UncertainTable table, Convention convention, WeightSpace space, long seed, int draws, Run run) {
        if (draws < 1) {
            throw new IllegalArgumentException("A sample needs a draw, got " + draws + ". Maybe " + LEAST_DRAWS + ".");
        }
        Slots slots = new Slots(table, convention);
        Smaa smaa = new Smaa(slots, space.draw(slots.criteria, seed), seed, draws);
        return smaa.block(run).flatMap(ranks -> smaa.confidence(ranks, run)
                .map(confidence -> new Acceptability(convention, seed, draws, smaa.standings(ranks, confidence))));
    }

    private Optional<Block> block(Run run) {
        Sampling sampling = new Sampling(slots, seed, Draws.Purpose.MEASUREMENT);
        return run.blocks(
                Block.empty(slots),
                draws,
                (from, to) -> Block.of(slots, sampling.copy(), weights, from, to),
                Block::plus);
    }

    private Optional<ConfidenceTally> confidence(Block block, Run run) {
        Sampling fresh = new Sampling(slots, seed, Draws.Purpose.FRESH_MEASUREMENT);
        List<Optional<double[]>> central = new ArrayList<>();
        for (int a = 0; a < slots.alternatives.size(); a++) {
            central.add(centralWeights(block, a));
        }
        return run.blocks(
                new ConfidenceTally(slots, central),
                draws,
                (from, to) -> new ConfidenceTally(slots, central).over(fresh.copy(), from, to),
                ConfidenceTally::plus);
    }

    private static Optional<double[]> centralWeights(Block block, int a) {
        double first = block.ranks.draws(a, 0);
        return first == 0
                ? Optional.empty()
                : Optional.of(Arrays.stream(block.firstWeights[a])
                        .map(sum -> sum / first)
                        .toArray());
    }

    private List<Acceptability.Standing> standings(Block block, ConfidenceTally confidence) {
        List<Acceptability.Standing> standings = new ArrayList<>();
        for (int a = 0; a < slots.alternatives.size(); a++) {
            Optional<List<Double>> central =
                    centralWeights(block, a).map(w -> Arrays.stream(w).boxed().toList());
            standings.add(new Acceptability.Standing(
                    slots.alternatives.get(a),
                    ranks(block.ranks, a),
                    central,
                    central.isPresent() ? Optional.of(confidence.draws(a) / draws) : Optional.empty(),
                    winning(block.ranks, a)));
        }
        return List.copyOf(standings);
    }

    private List<Double> ranks(RankTally tally, int a) {
        List<Double> ranks = new ArrayList<>();
        for (int rank = 0; rank < slots.alternatives.size(); rank++) {
            ranks.add(tally.acceptability(a, rank));
        }
        return List.copyOf(ranks);
    }

    private List<Double> winning(RankTally tally, int a) {
        List<Double> winning = new ArrayList<>();
        for (int b = 0; b < slots.alternatives.size(); b++) {
            winning.add(a == b ? 0.5 : tally.winning(a, b));
        }
        return List.copyOf(winning);
    }
}
