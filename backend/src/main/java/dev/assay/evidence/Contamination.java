package dev.assay.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a benchmark's items can have been in a model's training data, told from two dates. A flag, never a correction of the figure
 * (docs/decisions/0022).
 */
public enum Contamination {
    /** Every item became public after the training data ends. */
    CLEAN,
    /** Items were public before the training data ends, or on that day. */
    POSSIBLE,
    /** One of the two dates is not held. */
    CANNOT_TELL;

    /** A date known to the month or the year is taken on its unfavourable side. */
    public static Contamination of(Optional<ItemWindow> window, Optional<TrainingEnd> trained) {
        if (window.isEmpty() || trained.isEmpty()) {
            return CANNOT_TELL;
        }
        LocalDate end = trained.get().day();
        Optional<LocalDate> first = window.get().since().map(since -> since.firstDay());
        if (first.isPresent()) {
            return first.get().isAfter(end) ? CLEAN : POSSIBLE;
        }
        return window.get().until().map(until -> !until.lastDay().isAfter(end)).orElse(false) ? POSSIBLE : CANNOT_TELL;
    }

    /** The finding in a sentence, with what it rests on. */
    static String inWords(Benchmark benchmark, Optional<TrainingEnd> trained) {
        String items =
                benchmark.window().map(window -> "The items are " + window).orElse("");
        String model = trained.map(end -> "the model's training data ends " + end.day()
                        + (end.source().isBlank() ? "" : " (" + end.source() + ")"))
                .orElse("");
        return switch (of(benchmark.window(), trained)) {
            case CLEAN -> items + ", and " + model + ": they were not in it.";
            case POSSIBLE ->
                items + ", and " + model + ": they may have been in it. The figure is not corrected for that.";
            case CANNOT_TELL ->
                "Whether the items were in the training data cannot be told: " + missing(benchmark.window(), trained)
                        + ".";
        };
    }

    private static String missing(Optional<ItemWindow> window, Optional<TrainingEnd> trained) {
        String notHeld = "where the model's training data ends is not held";
        if (window.isEmpty()) {
            return "since when they are public is not held" + (trained.isEmpty() ? ", and " + notHeld : "");
        }
        return trained.isEmpty() ? notHeld : "the first of them may be older than the last, whose day alone is held";
    }
}
