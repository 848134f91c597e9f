package dev.assay.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the buyer states about money beyond the price sheets. All of it is optional; what is absent counts as not applied.
 *
 * @param discountRate effective annual rate, 0 up to 1; absent = nothing is discounted
 * @param paths rates at which list prices may fall or rise; absent = {@link PricePaths#ASSUMED}
 * @param exits what it costs to leave an alternative; where nothing is stated, that is said
 */
public record Pricing(
        Optional<BigDecimal> discountRate,
        Optional<PricePaths> paths,
        List<Migration> migrations,
        List<SelfHosting> selfHosting,
        List<ContractedPrice> contracted,
        List<ExitCost> exits) {

    public static final Pricing NONE =
            new Pricing(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

    /** A statement without exit costs. */
    public Pricing(
            Optional<BigDecimal> discountRate,
            Optional<PricePaths> paths,
            List<Migration> migrations,
            List<SelfHosting> selfHosting,
            List<ContractedPrice> contracted) {
        this(discountRate, paths, migrations, selfHosting, contracted, List.of());
    }

    public Pricing {
        migrations = List.copyOf(migrations);
        selfHosting = List.copyOf(selfHosting);
        contracted = List.copyOf(contracted);
        exits = List.copyOf(exits);
    }

    public PricePaths pathsOrAssumed() {
        return paths.orElse(PricePaths.ASSUMED);
    }

    public Discounting discounting() {
        return new Discounting(discountRate.orElse(BigDecimal.ZERO));
    }

    public Optional<ContractedPrice> contractedFor(String offering) {
        return first(contracted, ContractedPrice::offering, offering);
    }

    public Optional<SelfHosting> selfHostingOf(String offering) {
        return first(selfHosting, SelfHosting::offering, offering);
    }

    public Optional<Migration> migrationTo(String offering) {
        return first(migrations, Migration::offering, offering).or(() -> first(migrations, Migration::offering, "*"));
    }

    public Optional<ExitCost> exitFrom(String offering) {
        return first(exits, ExitCost::offering, offering);
    }

    /** As it may be shown to who is no member of the case: contracted prices are named, their figures taken out. */
    public Pricing withContractedHidden() {
        return new Pricing(
                discountRate,
                paths,
                migrations,
                selfHosting,
                contracted.stream().map(ContractedPrice::hidden).toList(),
                exits);
    }

    private static <T> Optional<T> first(List<T> entries, Function<T, String> offering, String wanted) {
        return entries.stream()
                .filter(entry -> offering.apply(entry).equals(wanted))
                .findFirst();
    }
}
