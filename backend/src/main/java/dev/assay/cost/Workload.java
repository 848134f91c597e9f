package dev.assay.cost;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is asked of the offering.
 *
 * @param requestsPerMonth requests per month
 * @param inputTokens tokens of input per request, cached part included; also the context length that picks the tier
 * @param outputTokens tokens of visible output per request
 * @param reasoningTokens tokens of hidden reasoning per request, charged as output where no own price stands
 * @param cachedShare share of input tokens read from cache, 0–1
 * @param batchShare share of requests that can wait for batch processing, 0–1
 * @param peakFactor busiest hour over the average hour, ≥ 1
 * @param requestsRange between which numbers the requests per month may plausibly turn out; absent = taken as stated
 */
public record Workload(
        double requestsPerMonth,
        long inputTokens,
        long outputTokens,
        long reasoningTokens,
        double cachedShare,
        double batchShare,
        double peakFactor,
        Optional<PlausibleRange> requestsRange) {

    /** A workload whose requests are taken as stated. */
    public Workload(
            double requestsPerMonth,
            long inputTokens,
            long outputTokens,
            long reasoningTokens,
            double cachedShare,
            double batchShare,
            double peakFactor) {
        this(
                requestsPerMonth,
                inputTokens,
                outputTokens,
                reasoningTokens,
                cachedShare,
                batchShare,
                peakFactor,
                Optional.empty());
    }

    /** @throws IllegalArgumentException naming the field, its value and what would be right */
    public Workload {
        atLeast("requestsPerMonth", requestsPerMonth, 0);
        atLeast("inputTokens", inputTokens, 0);
        atLeast("outputTokens", outputTokens, 0);
        atLeast("reasoningTokens", reasoningTokens, 0);
        share("cachedShare", cachedShare);
        share("batchShare", batchShare);
        atLeast("peakFactor", peakFactor, 1);
    }

    /** Input, reasoning and output share the context. */
    public BigDecimal tokensPerRequest() {
        return BigDecimal.valueOf(inputTokens)
                .add(BigDecimal.valueOf(outputTokens))
                .add(BigDecimal.valueOf(reasoningTokens));
    }

    /** @param contextTokens the most that a route takes of one request and its answer */
    public boolean fits(BigDecimal contextTokens) {
        return tokensPerRequest().compareTo(contextTokens) <= 0;
    }

    /** The same for another number of requests, whose range grows with them. */
    public Workload times(double factor) {
        return with(requestsPerMonth * factor, requestsRange.map(range -> range.times(factor)));
    }

    /** The same for exactly so many requests. */
    Workload of(double requests) {
        return with(requests, Optional.empty());
    }

    public Workload ranging(PlausibleRange requests) {
        return with(requestsPerMonth, Optional.of(requests));
    }

    private Workload with(double requests, Optional<PlausibleRange> range) {
        return new Workload(
                requests, inputTokens, outputTokens, reasoningTokens, cachedShare, batchShare, peakFactor, range);
    }

    private static void atLeast(String field, double value, double least) {
        if (!(value >= least) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "workload." + field + " is " + value + ": expected a number of at least " + least + ".");
        }
    }

    private static void share(String field, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("workload." + field + " is " + value + ": expected a share from 0 to 1"
                    + (value > 1 && value <= 100 ? ". Maybe " + value / 100 : "") + ".");
        }
    }
}
