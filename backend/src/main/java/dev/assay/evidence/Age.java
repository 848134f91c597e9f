package dev.assay.evidence;

import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How old a figure is on a day. Past its shelf life T its spread grows by √(1 + age/T), a stated convention; a figure without a date
 * counts as just past it.
 *
 * @param months whole months since publication, absent where no date was located
 * @param shelfLifeMonths T, absent where none was agreed
 * @param stale whether the figure is past its shelf life
 */
public record Age(Optional<Integer> months, Optional<Double> shelfLifeMonths, boolean stale) {

    public static Age of(EvidenceRow row, Benchmark benchmark, EvidencePolicy policy, LocalDate asOf) {
        Optional<Double> shelfLife = policy.shelfLifeMonths(benchmark).filter(months -> months > 0);
        Optional<LocalDate> published = row.provenance().published().map(PartialDate::lastDay);
        Optional<Integer> months = published.map(day -> (int) Math.max(0, ChronoUnit.MONTHS.between(day, asOf)));
        boolean stale = shelfLife.isPresent()
                && (published.isEmpty()
                        || published
                                .get()
                                .plusMonths(shelfLife.get().longValue())
                                .isBefore(asOf));
        return new Age(months, shelfLife, stale);
    }

    /** By how much a spread is widened. */
    public double factor() {
        if (!stale || shelfLifeMonths.isEmpty()) {
            return 1;
        }
        double shelfLife = shelfLifeMonths.get();
        return StrictMath.sqrt(1 + months.map(Integer::doubleValue).orElse(shelfLife) / shelfLife);
    }
}
