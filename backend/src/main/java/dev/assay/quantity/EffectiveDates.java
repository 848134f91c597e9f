package dev.assay.quantity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something holds: from the last day of {@code since} (a partial date means its last day; absent = always has) up to
 * and including the last day of {@code until} (absent = still does).
 */
public record EffectiveDates(Optional<PartialDate> since, Optional<PartialDate> until) {

    public static final EffectiveDates ALWAYS = new EffectiveDates(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if {@code until} lies before {@code since} */
    public EffectiveDates {
        if (since.isPresent()
                && until.isPresent()
                && until.get().lastDay().isBefore(since.get().lastDay())) {
            throw new IllegalArgumentException(
                    "Dates are reversed: until " + until.get() + " is before since " + since.get() + ".");
        }
    }

    public static EffectiveDates since(PartialDate day) {
        return new EffectiveDates(Optional.of(day), Optional.empty());
    }

    public boolean covers(LocalDate day) {
        return since.map(s -> !day.isBefore(s.lastDay())).orElse(true)
                && until.map(u -> !day.isAfter(u.lastDay())).orElse(true);
    }
}
