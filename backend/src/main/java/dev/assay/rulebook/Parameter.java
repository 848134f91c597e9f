package dev.assay.rulebook;

import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A value that rules name with {@code $name}, with its history.
 *
 * @param values by date, the earliest first; the one in effect is the last that has begun
 */
public record Parameter(String name, String meaning, String unit, FieldType type, List<Dated> values, Place place) {

    public Parameter {
        values = values.stream()
                .sorted(Comparator.comparing(dated -> dated.since().orElse(LocalDate.MIN)))
                .toList();
    }

    /** @param since first day of effect; absent = has always held */
    public record Dated(
            Optional<LocalDate> since, FactValue value, String reference, Basis basis, String source, Place place) {}

    public Optional<Dated> at(LocalDate day) {
        return values.stream()
                .filter(dated -> dated.since().map(since -> !since.isAfter(day)).orElse(true))
                .reduce((earlier, later) -> later);
    }
}
