package dev.assay.evidence;

import dev.assay.catalog.Basis;
import dev.assay.quantity.Interval;
import java.util.List;
import java.util.Optional;

/**
 * A claim taken apart and graded on two axes, never in one word: what the claimant's own figures say, and what anyone independent
 * measured.
 *
 * @param parts one per comparison of the claim
 */
public record ClaimGrading(String claim, String sentence, String claimant, List<Part> parts) {

    /**
     * One comparison, graded.
     *
     * @param figures rows the two verdicts rest on, and rows that were looked at and set aside
     * @param related pairs on other benchmarks: shown, and deciding nothing
     * @param words both verdicts in sentences
     */
    public record Part(
            Claim.Comparison comparison,
            OwnFigures ownFigures,
            Independent independent,
            List<Figure> figures,
            List<Related> related,
            String words) {}

    /** What the claimant's own figures say. */
    public enum OwnFigures {
        SUPPORT("support the claim"),
        DO_NOT_SUPPORT("do not support the claim"),
        NOT_SEPARABLE("cannot separate the two"),
        NONE_HELD("none held");

        private final String words;

        OwnFigures(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What someone independent found, in one version, window, harness and by one evaluator for both. */
    public enum Independent {
        REPLICATED("replicated"),
        CONTRADICTED("contradicted"),
        INCONCLUSIVE("inconclusive"),
        NONE("none held");

        private final String words;

        Independent(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** One figure held, who reported it and how. */
    public record Figure(
            String row,
            String model,
            double value,
            Optional<Interval> interval,
            String unit,
            String evaluator,
            EvaluatorClass evaluatorClass,
            Basis basis,
            String config,
            String source,
            Optional<String> published) {

        static Figure of(EvidenceRow row) {
            return new Figure(
                    row.id(),
                    row.subject().id(),
                    row.value(),
                    row.interval(),
                    row.unit(),
                    row.evaluator(),
                    row.evaluatorClass(),
                    row.provenance().basis(),
                    row.config(),
                    row.provenance().source(),
                    row.provenance().published().map(Object::toString));
        }
    }

    /** Both models on another benchmark, measured by one independent evaluator. */
    public record Related(String benchmark, Figure better, Figure worse) {}
}
