package dev.assay.evidence;

/** How far a figure can be trusted ({@code docs/method.md}, Evidence). */
public enum Grade {
    A("third-party, replicated, or an own pilot fixed beforehand"),
    B("third-party, single"),
    C("first-party or competitor claim"),
    D("secondary report of a claim"),
    E("conjecture, never scored"),
    J("judged interval");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
