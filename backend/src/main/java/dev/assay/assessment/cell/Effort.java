package dev.assay.assessment.cell;

/** What it takes to get an answer; the points are a stated convention. */
public enum Effort {
    /** The vendor answers a question. */
    ANSWER(1),
    /** Somebody produces a document. */
    DOCUMENT(2),
    /** Somebody measures. */
    PILOT(5);

    private final int points;

    Effort(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
