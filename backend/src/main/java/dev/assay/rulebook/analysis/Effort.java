package dev.assay.rulebook.analysis;

/**
 * How much an analysis may still try. Counted in steps and not in seconds, so that the same rulebook gets the same answer on every
 * machine; where nothing is left the answer is "cannot tell".
 */
final class Effort {
    /** Of a whole analysis. The shipped rulebook takes a small part of it. */
    private static final int STEPS = 1_000_000;
    /** What a search takes before its first step, in steps. */
    private static final int START = 10;

    private int left;

    private Effort(int left) {
        this.left = left;
    }

    static Effort ofAnAnalysis() {
        return new Effort(STEPS);
    }

    /** For one question of its own. */
    static Effort ofASearch() {
        return new Effort(Search.MOST_STEPS + START);
    }

    /** Takes what a search costs before its first step; false if there is not enough left. */
    boolean begin() {
        left -= START;
        return !isSpent();
    }

    /** Takes one step; false if none was left. */
    boolean step() {
        left--;
        return !isSpent();
    }

    boolean isSpent() {
        return left <= 0;
    }

    int taken() {
        return STEPS - left;
    }
}
