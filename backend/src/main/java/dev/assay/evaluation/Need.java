package dev.assay.evaluation;

import dev.assay.cost.ExchangeRate;
import dev.assay.cost.Pricing;
import dev.assay.cost.Workload;
import dev.assay.quantity.Country;
import dev.assay.quantity.Money;
import java.time.LocalDate;
import java.util.List;
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
 * @param exchangeRates dated rates from the currencies of price sheets to the currency of the case
 * @param pricing discount rate, price paths, migration, self-hosting and contracted prices, absent = nothing of it stated
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
        Workload workload,
        List<ExchangeRate> exchangeRates,
        Optional<Pricing> pricing) {

    public Need {
        exchangeRates = List.copyOf(exchangeRates);
    }

    /** A need whose offerings are all priced in the currency of the case. */
    public Need(
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
        this(
                useCase,
                use,
                buyer,
                userLocations,
                sector,
                dataClasses,
                asOf,
                termMonths,
                farHorizonYears,
                budget,
                workload,
                List.of(),
                Optional.empty());
    }

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
                workload,
                exchangeRates,
                pricing);
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
                workload,
                exchangeRates,
                pricing);
    }

    /** What is stated about money, nothing where nothing is. */
    public Pricing pricingOrNone() {
        return pricing.orElse(Pricing.NONE);
    }

    public Need withPricing(Pricing stated) {
        return new Need(
                useCase,
                use,
                buyer,
                userLocations,
                sector,
                dataClasses,
                asOf,
                termMonths,
                farHorizonYears,
                budget,
                workload,
                exchangeRates,
                Optional.of(stated));
    }

    Need withExchangeRates(List<ExchangeRate> changed) {
        return new Need(
                useCase,
                use,
                buyer,
                userLocations,
                sector,
                dataClasses,
                asOf,
                termMonths,
                farHorizonYears,
                budget,
                workload,
                changed,
                pricing);
    }

    public Need withWorkload(Workload changed) {
        return new Need(
                useCase,
                use,
                buyer,
                userLocations,
                sector,
                dataClasses,
                asOf,
                termMonths,
                farHorizonYears,
                budget,
                changed,
                exchangeRates,
                pricing);
    }
}
