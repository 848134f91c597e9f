package dev.assay.evidence;

import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One measured or claimed figure.
 *
 * @param subject whom it is about, at its own level (mostly a model)
 * @param benchmark benchmark id, version included
 * @param config harness, window and settings in words
 * @param value in the benchmark's unit
 * @param items number of items, absent = not stated
 * @param interval published 95 % interval, absent = none published
 * @param origin id of the underlying publication; two rows with one origin are one piece of evidence
 * @param protocolFrozen for an own pilot: when protocol, number of items and blind rating were fixed; absent = not beforehand
 */
public record EvidenceRow(
        String id,
        SubjectId subject,
        String benchmark,
        String config,
        double value,
        String unit,
        Optional<Integer> items,
        Optional<Interval> interval,
        String evaluator,
        EvaluatorClass evaluatorClass,
        String origin,
        Fit fit,
        Optional<PartialDate> protocolFrozen,
        Provenance provenance) {

    public enum Fit {
        DIRECT,
        PROXY,
        REMOTE
    }

    public boolean countsAt(LocalDate day) {
        return provenance.knownAt(day);
    }

    /** Whether it was published after this day. */
    public boolean isLaterThan(LocalDate day) {
        return provenance.published().map(p -> p.lastDay().isAfter(day)).orElse(false);
    }
}
