package dev.assay.evaluation;

import dev.assay.cost.Workload;
import dev.assay.quantity.Country;
import dev.assay.quantity.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What is to be bought, by whom, for whom.
 *
 * @param useCase in words
 * @param use code of the kind of use, from the vocabulary ({@code customer-service}, {@code coding} …)
 * @param buyer where the buyer is established, absent = not yet stated
 * @param sector code from the vocabulary ({@code banking}, {@code defence}, {@code public} …), empty = not yet stated
 * @param dataClasses codes from the vocabulary ({@code personal}, {@code health}, {@code none} …)
 * @param asOf the day at which facts are read
 * @param term contract term in months; also the near horizon
 * @param farHorizonYears how far the far horizon looks
 */
public record Need(
        String useCase,
        String use,
        Optional<Country> buyer,
        SortedSet<Country> userLocations,
        String sector,
        SortedSet<String> dataClasses,
        LocalDate asOf,
        int termMonths,
        int farHorizonYears,
        Optional<Money> budget,
        Workload workload) {

    public Need withAsOf(LocalDate day) {
        return new Need(
                useCase,
                use,
                buyer,
                userLocations,
                sector,
                dataClasses,
                day,
                termMonths,
                farHorizonYears,
                budget,
                workload);
    }

    public Need withBuyer(Country country) {
        return new Need(
                useCase,
                use,
                Optional.of(country),
                userLocations,
                sector,
                dataClasses,
                asOf,
                termMonths,
                farHorizonYears,
                budget,
                workload);
    }
}
