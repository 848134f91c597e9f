package dev.assay.assessment.check;

import dev.assay.assessment.Problems;
import dev.assay.cost.ContractedPrice;
import dev.assay.cost.ExitCost;
import dev.assay.cost.Migration;
import dev.assay.cost.PricePaths;
import dev.assay.cost.Pricing;
import dev.assay.cost.SelfHosting;
import dev.assay.evaluation.CaseFile;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is wrong with what the buyer states about money. */
final class PricingCheck {

    private static final String AT = "/need/pricing";
    private static final BigDecimal MOST_MONEY = new BigDecimal("1e12");
    private static final int MOST_ACCELERATORS = 1_000_000;
    private static final BigDecimal HIGHEST_RISE = BigDecimal.TEN;
    private static final BigDecimal HOURS = BigDecimal.valueOf(744);

    private final Set<String> candidates;
    private final Problems problems;

    private PricingCheck(Set<String> candidates, Problems problems) {
        this.candidates = candidates;
        this.problems = problems;
    }

    static void check(CaseFile caseFile, Problems problems) {
        caseFile.need().pricing().ifPresent(pricing -> new PricingCheck(new HashSet<>(caseFile.candidates()), problems)
                .check(pricing));
    }

    private void check(Pricing pricing) {
        pricing.discountRate()
                .ifPresent(rate -> problems.when(
                        rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0,
                        AT + "/discountRate",
                        "The discount rate is " + rate.toPlainString() + ".",
                        "Write a yearly rate from 0 to 1, such as 0.05 for 5 %."));
        pricing.paths().ifPresent(this::paths);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pricing.migrations().size(); i++) {
            migration(pricing.migrations().get(i), AT + "/migrations/" + i, seen);
        }
        seen.clear();
        for (int i = 0; i < pricing.selfHosting().size(); i++) {
            selfHosting(pricing.selfHosting().get(i), AT + "/selfHosting/" + i, seen);
        }
        seen.clear();
        for (int i = 0; i < pricing.contracted().size(); i++) {
            contracted(pricing.contracted().get(i), AT + "/contracted/" + i, seen);
        }
        seen.clear();
        for (int i = 0; i < pricing.exits().size(); i++) {
            exit(pricing.exits().get(i), AT + "/exits/" + i, seen);
        }
    }

    private void paths(PricePaths paths) {
        problems.when(
                paths.falling().signum() < 0 || paths.falling().compareTo(BigDecimal.ONE) >= 0,
                AT + "/paths/falling",
                "Falling prices fall by " + paths.falling().toPlainString() + " a year.",
                "Write a share from 0 to below 1, such as 0.20 for 20 %.");
        problems.when(
                paths.rising().signum() < 0 || paths.rising().compareTo(HIGHEST_RISE) > 0,
                AT + "/paths/rising",
                "Rising prices rise by " + paths.rising().toPlainString() + " a year.",
                "Write a share from 0 to " + HIGHEST_RISE + ", such as 0.10 for 10 %.");
        stated(paths.source(), AT + "/paths/source", "The rates of the price paths have no source.");
    }

    private void migration(Migration migration, String at, Set<String> seen) {
        if (!migration.offering().equals("*")) {
            candidate(migration.offering(), at, seen);
        }
        amount(migration.amount(), at + "/amount", "The migration");
        stated(migration.source(), at + "/source", "The cost of migration has no source.");
    }

    private void exit(ExitCost exit, String at, Set<String> seen) {
        candidate(exit.offering(), at, seen);
        amount(exit.amount(), at + "/amount", "Leaving");
        stated(exit.source(), at + "/source", "The exit cost has no source.");
    }

    private void selfHosting(SelfHosting hosting, String at, Set<String> seen) {
        candidate(hosting.offering(), at, seen);
        problems.when(
                hosting.accelerators() < 1 || hosting.accelerators() > MOST_ACCELERATORS,
                at + "/accelerators",
                "A fleet of " + hosting.accelerators() + " accelerators.",
                "Write a whole number from 1 to " + MOST_ACCELERATORS + ".");
        amount(hosting.hourlyRate(), at + "/hourlyRate", "An accelerator-hour");
        amount(hosting.operationsPerMonth(), at + "/operationsPerMonth", "A month of operations");
        problems.when(
                hosting.hoursPerMonth().signum() <= 0 || hosting.hoursPerMonth().compareTo(HOURS) > 0,
                at + "/hoursPerMonth",
                hosting.hoursPerMonth().toPlainString() + " hours a month.",
                "Write a number above 0 and at most " + HOURS + "; a whole month has 730.");
        problems.when(
                hosting.utilisation().signum() <= 0 || hosting.utilisation().compareTo(BigDecimal.ONE) > 0,
                at + "/utilisation",
                "A utilisation of " + hosting.utilisation().toPlainString() + ".",
                "Write a share above 0 and at most 1, such as 0.6 for 60 %.");
        hosting.requestsPerMonth()
                .ifPresent(serves -> problems.when(
                        serves.compareTo(BigDecimal.ONE) < 0,
                        at + "/requestsPerMonth",
                        "One fleet serves " + serves.toPlainString() + " requests a month.",
                        "Write a number of at least 1, or leave it out."));
        stated(hosting.source(), at + "/source", "The cost of self-hosting has no source.");
    }

    private void contracted(ContractedPrice price, String at, Set<String> seen) {
        candidate(price.offering(), at, seen);
        if (price.withheld()) {
            return;
        }
        problems.when(
                price.lines().isEmpty(),
                at + "/lines",
                "The contracted price of `" + price.offering() + "` prices nothing.",
                "State every price of the contract; it replaces the list price whole.");
        price.monthlyMinimum().ifPresent(minimum -> amount(minimum, at + "/monthlyMinimum", "The monthly minimum"));
        stated(price.source(), at + "/source", "The contracted price has no source.");
    }

    private void candidate(String offering, String at, Set<String> seen) {
        problems.when(
                !candidates.contains(offering),
                at + "/offering",
                "`" + offering + "` is not a candidate.",
                "Name a candidate, or remove the entry.");
        problems.when(!seen.add(offering), at, "`" + offering + "` has two entries.", "Keep the one that holds.");
    }

    private void amount(BigDecimal amount, String at, String what) {
        problems.when(
                amount.signum() < 0 || amount.compareTo(MOST_MONEY) > 0,
                at,
                what + " costs " + amount.toPlainString() + ".",
                "Write an amount from 0 to " + MOST_MONEY.toPlainString() + ".");
    }

    private void stated(String source, String at, String message) {
        Optional.of(source)
                .filter(String::isBlank)
                .ifPresent(blank -> problems.add(at, message, "Say where it comes from."));
    }
}
