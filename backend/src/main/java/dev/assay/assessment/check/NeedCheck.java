package dev.assay.assessment.check;

import dev.assay.assessment.Problems;
import dev.assay.assessment.Words;
import dev.assay.cost.ExchangeRate;
import dev.assay.cost.PlausibleRange;
import dev.assay.cost.Workload;
import dev.assay.evaluation.Need;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;

/** What is wrong with the need. */
final class NeedCheck {

    private static final int EARLIEST_YEAR = 2015;
    private static final int LATEST_YEAR = 2100;
    private static final int LONGEST_TERM_MONTHS = 240;
    private static final int FARTHEST_YEARS = 50;
    private static final double MOST_REQUESTS = 1e12;
    private static final long MOST_TOKENS = 100_000_000;
    private static final double HIGHEST_PEAK = 10_000;

    private NeedCheck() {}

    static void check(Need need, Vocabulary vocabulary, Problems problems) {
        code(need.use(), "/need/use", "case.use", vocabulary, problems);
        code(need.sector(), "/need/sector", "case.sector", vocabulary, problems);
        int at = 0;
        for (String dataClass : need.dataClasses()) {
            code(dataClass, "/need/dataClasses/" + at++, "case.dataClasses", vocabulary, problems);
        }
        int year = need.asOf().getYear();
        problems.when(
                year < EARLIEST_YEAR || year > LATEST_YEAR,
                "/need/asOf",
                "The as-of date is " + need.asOf() + ".",
                "Write a day between " + EARLIEST_YEAR + " and " + LATEST_YEAR + ".");
        problems.when(
                need.termMonths() < 1 || need.termMonths() > LONGEST_TERM_MONTHS,
                "/need/termMonths",
                "The term is " + need.termMonths() + " months.",
                "Write a number from 1 to " + LONGEST_TERM_MONTHS + ".");
        problems.when(
                need.farHorizonYears() < 0 || need.farHorizonYears() > FARTHEST_YEARS,
                "/need/farHorizonYears",
                "The far horizon is " + need.farHorizonYears() + " years.",
                "Write a number from 0 to " + FARTHEST_YEARS + ".");
        need.budget()
                .filter(budget -> budget.amount().signum() <= 0)
                .ifPresent(budget -> problems.add(
                        "/need/budget/amount",
                        "The budget is " + budget + ".",
                        "Write an amount above 0, or leave the budget out."));
        workload(need.workload(), problems);
        rates(need, problems);
    }

    private static void code(String code, String pointer, String fieldName, Vocabulary vocabulary, Problems problems) {
        SortedSet<String> allowed =
                vocabulary.field(fieldName).map(Field::allowed).orElseThrow();
        problems.when(
                !code.isEmpty() && !allowed.isEmpty() && !allowed.contains(code),
                pointer,
                "`" + code + "` is not known here.",
                "Write one of " + String.join(", ", allowed) + ".");
    }

    private static void workload(Workload workload, Problems problems) {
        atMost(workload.requestsPerMonth(), MOST_REQUESTS, "requestsPerMonth", problems);
        atMost(workload.inputTokens(), MOST_TOKENS, "inputTokens", problems);
        atMost(workload.outputTokens(), MOST_TOKENS, "outputTokens", problems);
        atMost(workload.reasoningTokens(), MOST_TOKENS, "reasoningTokens", problems);
        atMost(workload.peakFactor(), HIGHEST_PEAK, "peakFactor", problems);
        workload.requestsRange()
                .ifPresent(range -> range(
                        range,
                        new BigDecimal(Double.toString(workload.requestsPerMonth())),
                        "/need/workload/requestsRange",
                        "requests per month",
                        problems));
    }

    private static void range(PlausibleRange range, BigDecimal stated, String pointer, String what, Problems problems) {
        problems.when(
                range.low().signum() <= 0
                        || range.low().compareTo(stated) >= 0
                        || range.high().compareTo(stated) <= 0,
                pointer,
                "The plausible range of " + range.low().toPlainString() + " to "
                        + range.high().toPlainString() + " " + what + " does not lie about the "
                        + stated.toPlainString() + " stated.",
                "Write a number above 0 and below " + stated.toPlainString()
                        + " as `low`, and one above it as `high`.");
        problems.when(
                range.source().isBlank(), pointer + "/source", "The range has no source.", "Say what it rests on.");
        problems.when(range.author().isBlank(), pointer + "/author", "The range has no author.", "Say who judged it.");
    }

    private static void atMost(double value, double most, String field, Problems problems) {
        problems.when(
                value > most,
                "/need/workload/" + field,
                Words.number(value) + " is more than any workload Assay can believe.",
                "Write at most " + Words.number(most) + ". Maybe a unit is wrong: requests count per month, tokens per"
                        + " request.");
    }

    private static void rates(Need need, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < need.exchangeRates().size(); i++) {
            ExchangeRate rate = need.exchangeRates().get(i);
            String pair = rate.from() + " to " + rate.to();
            problems.when(
                    !seen.add(pair),
                    "/need/exchangeRates/" + i,
                    "The rate from " + pair + " stands twice.",
                    "Keep one.");
            problems.when(
                    rate.source().isBlank(),
                    "/need/exchangeRates/" + i + "/source",
                    "The rate from " + pair + " has no source.",
                    "Say where it was read.");
            String at = "/need/exchangeRates/" + i + "/range";
            rate.range().ifPresent(range -> range(range, rate.rate(), at, rate.to() + " per " + rate.from(), problems));
        }
    }
}
