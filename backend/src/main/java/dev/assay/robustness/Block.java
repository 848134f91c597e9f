package dev.assay.robustness;

/** What a run of consecutive draws came to. Blocks are computed in any order, by any thread, and merged in theirs. */
final class Block {
    /** Draws per block: a constant of the method, since sums of weights are rounded block by block. */
    static final int SIZE = 1024;

    final RankTally ranks;
    /** By alternative and criterion: the sum of the weights of those draws in which the alternative was first. */
    final double[][] firstWeights;

    private Block(int alternatives, int criteria) {
        this.ranks = new RankTally(alternatives);
        this.firstWeights = new double[alternatives][criteria];
    }

    static Block empty(Slots slots) {
        return new Block(slots.alternatives.size(), slots.criteria.size());
    }

    static Block of(Slots slots, Sampling sampling, WeightDraw weightDraw, long from, long to) {
        Block block = empty(slots);
        double[] weights = new double[slots.criteria.size()];
        double[] totals = new double[slots.alternatives.size()];
        for (long draw = from; draw < to; draw++) {
            double[] values = sampling.values(draw);
            weightDraw.weights(draw, weights);
            for (int a = 0; a < totals.length; a++) {
                totals[a] = RankTally.grained(slots.total(a, weights, values));
            }
            block.ranks.add(totals);
            block.addFirst(weights);
        }
        return block;
    }

    private void addFirst(double[] weights) {
        for (int a = 0; a < firstWeights.length; a++) {
            int among = ranks.firstAmong(a);
            if (among > 0) {
                for (int i = 0; i < weights.length; i++) {
                    firstWeights[a][i] += weights[i] / among;
                }
            }
        }
    }

    Block plus(Block next) {
        ranks.add(next.ranks);
        for (int a = 0; a < firstWeights.length; a++) {
            for (int i = 0; i < firstWeights[a].length; i++) {
                firstWeights[a][i] += next.firstWeights[a][i];
            }
        }
        return this;
    }
}
