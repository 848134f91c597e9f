package dev.assay.access;

import java.time.Duration;

/**
 * How long the next try waits after so many failed ones: not at all at first, then twice as long after each.
 *
 * @param free failed tries after which the next one waits for the first time
 * @param first that wait
 * @param longest the wait that is never exceeded
 * @param fading after how long one failed try is forgotten
 * @param most failed tries that are remembered at most, so that the wait ends within {@code most} times {@code fading}
 */
public record GrowingDelay(int free, Duration first, Duration longest, Duration fading, int most) {
    private static final int MOST_DOUBLINGS = 20;

    public Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration grown = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
