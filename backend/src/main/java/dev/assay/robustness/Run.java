package dev.assay.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * How a long calculation is carried out; none of it changes a result.
 *
 * @param executor computes the blocks; {@code Runnable::run} for the calling thread alone
 * @param progress told the draws done, after every few blocks
 * @param cancelled asked as often; once true, the calculation ends without a result
 */
public record Run(Executor executor, LongConsumer progress, BooleanSupplier cancelled) {
    private static final int WAVE = 16;

    /** In the calling thread, to the end. */
    public static final Run HERE = new Run(Runnable::run, done -> {}, () -> false);

    /**
     * The same run for several calculations one after the other: its progress is told as the draws done in all of them so far. Within
     * one calculation progress only rises, so that where it does not, the next has begun.
     */
    public Run cumulative() {
        return new Run(
                executor,
                new LongConsumer() {
                    private long before;
                    private long last;

                    @Override
                    public void accept(long done) {
                        before += done <= last ? last : 0;
                        last = done;
                        progress.accept(before + done);
                    }
                },
                cancelled);
    }

    /** Draws from (inclusive) and to (exclusive) to what they come to. */
    interface BlockTask<T> {
        T over(long from, long to);
    }

    /** Computes blocks, a wave at a time, and merges them in their order; empty if cancelled. */
    <T> Optional<T> blocks(T start, int draws, BlockTask<T> task, BinaryOperator<T> merge) {
        T merged = start;
        for (long from = 0; from < draws; from += (long) WAVE * Block.SIZE) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            long end = Math.min(draws, from + (long) WAVE * Block.SIZE);
            for (CompletableFuture<T> block : wave(from, end, task)) {
                merged = merge.apply(merged, block.join());
            }
            progress.accept(end);
        }
        return Optional.of(merged);
    }

    private <T> List<CompletableFuture<T>> wave(long from, long end, BlockTask<T> task) {
        List<CompletableFuture<T>> wave = new ArrayList<>();
        for (long start = from; start < end; start += Block.SIZE) {
            long first = start;
            wave.add(
                    CompletableFuture.supplyAsync(() -> task.over(first, Math.min(end, first + Block.SIZE)), executor));
        }
        return wave;
    }
}
