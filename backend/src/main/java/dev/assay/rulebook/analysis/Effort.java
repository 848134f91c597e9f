package dev.assay.rulebook.analysis;

/**
 * How much an analysis may still try. Counted in comparisons made and not in seconds, so that the same rulebook gets the same answer
 * on every machine; where nothing is left the answer is "cannot tell".
 */
final class Effort {
    /** Comparisons of a whole analysis. */
    private static final int MOST = 10_000_000;
    /** What a search takes before its first comparison. */
    private static final int START = 100;

    private int left = MOST;

    private Effort() {}

    static Effort ofAnAnalysis() {
        return new Effort();
    }

    /** For one question of its own. */
    static Effort ofASearch() {
        return new Effort();
    }

    /** Takes what a search costs before its first comparison; false if there is not enough left. */
    boolean begin() {
        left -= START;
        return !isSpent();
    }

    /** Takes what one comparison costs. */
    void compare() {
        left--;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
