package dev.assay.evaluation;

import dev.assay.cost.ExchangeRate;
import dev.assay.cost.PlausibleRange;
import dev.assay.cost.Workload;
import dev.assay.quantity.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The ranges in a need, which are stated by somebody: of the requests, and of the exchange rates. */
final class PlausibleRanges {
    /** Of the requests per month; those of exchange rates follow by their index. */
    static final String REQUESTS = "/need/workload/requestsRange";

    private PlausibleRanges() {}

    static Need marked(Need need, String by) {
        return changed(
                need,
                (pointer, range) -> Statements.isNamed(by, range.author())
                        ? range
                        : statedBy(range, range.author() + ", brought by " + by, range.recorded()));
    }

    static PlausibleRange statedBy(PlausibleRange range, String person, PartialDate day) {
        return new PlausibleRange(range.low(), range.high(), range.source(), person, day);
    }

    static boolean saysTheSame(PlausibleRange one, PlausibleRange other) {
        return one.low().compareTo(other.low()) == 0
                && one.high().compareTo(other.high()) == 0
                && one.source().equals(other.source());
    }

    static String pointer(int exchangeRate) {
        return "/need/exchangeRates/" + exchangeRate + "/range";
    }

    /** The range that stands for the same number, if one does. */
    static Optional<PlausibleRange> standing(Need before, Need after, String pointer) {
        if (pointer.equals(REQUESTS)) {
            return before.workload().requestsRange();
        }
        ExchangeRate rate = after.exchangeRates().stream()
                .filter(each -> pointer.equals(pointer(after.exchangeRates().indexOf(each))))
                .findFirst()
                .orElseThrow();
        return before.exchangeRates().stream()
                .filter(each -> each.from().equals(rate.from()) && each.to().equals(rate.to()))
                .findFirst()
                .flatMap(ExchangeRate::range);
    }

    /** Every range replaced by what is made of it at its pointer. */
    static Need changed(Need need, BiFunction<String, PlausibleRange, PlausibleRange> change) {
        Workload workload = need.workload();
        Need worked = workload.requestsRange()
                .map(range -> need.withWorkload(new Workload(
                        workload.requestsPerMonth(),
                        workload.inputTokens(),
                        workload.outputTokens(),
                        workload.reasoningTokens(),
                        workload.cachedShare(),
                        workload.batchShare(),
                        workload.peakFactor(),
                        Optional.of(change.apply(REQUESTS, range)))))
                .orElse(need);
        List<ExchangeRate> rates = need.exchangeRates();
        return worked.withExchangeRates(rates.stream()
                .map(rate -> rate.range()
                        .map(range -> rate.ranging(change.apply(pointer(rates.indexOf(rate)), range)))
                        .orElse(rate))
                .toList());
    }
}
