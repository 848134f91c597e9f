package dev.assay.cost;

import dev.assay.catalog.Tariff.Component;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The tokens of a month, split by what they are billed as.
 *
 * <p>Conventions: a request either waits for batch processing or not; a batch request reads nothing from the cache; hidden
 * reasoning is billed as output where no price of its own stands; writing to the cache is not counted, since a workload does not
 * say how often it happens.
 */
final class Billing {

    /**
     * Tokens of one kind.
     *
     * @param billedAs lines to look for, the first that is priced applies; the last is the base line
     */
    record Item(String label, BigDecimal tokens, List<Component> billedAs) {}

    private static final MathContext AS_TYPED = new MathContext(15);

    private Billing() {}

    static List<Item> items(Workload workload) {
        BigDecimal requests = decimal(workload.requestsPerMonth());
        BigDecimal batch = requests.multiply(decimal(workload.batchShare()));
        BigDecimal direct = requests.subtract(batch);
        BigDecimal input = BigDecimal.valueOf(workload.inputTokens());
        BigDecimal cached = input.multiply(decimal(workload.cachedShare()));
        BigDecimal output = BigDecimal.valueOf(workload.outputTokens());
        BigDecimal reasoning = BigDecimal.valueOf(workload.reasoningTokens());
        return List.of(
                new Item("input", direct.multiply(input.subtract(cached)), List.of(Component.INPUT)),
                new Item(
                        "input read from cache",
                        direct.multiply(cached),
                        List.of(Component.CACHED_INPUT, Component.INPUT)),
                new Item("input in batch", batch.multiply(input), List.of(Component.BATCH_INPUT, Component.INPUT)),
                new Item("output", direct.multiply(output), List.of(Component.OUTPUT)),
                new Item("output in batch", batch.multiply(output), List.of(Component.BATCH_OUTPUT, Component.OUTPUT)),
                new Item("reasoning", direct.multiply(reasoning), List.of(Component.REASONING, Component.OUTPUT)),
                new Item(
                        "reasoning in batch",
                        batch.multiply(reasoning),
                        List.of(Component.REASONING, Component.BATCH_OUTPUT, Component.OUTPUT)));
    }

    /** The number as it was typed: 15 digits, the same on every Java version (printing a double is not). */
    static BigDecimal decimal(double number) {
        return new BigDecimal(number).round(AS_TYPED);
    }
}
