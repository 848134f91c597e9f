package dev.assay.access;

import java.time.Duration;
import java.time.Instant;

/**
 * Failed tries as they are remembered.
 *
 * @param count how many
 * @param since from when on they fade
 * @param openFrom when the next try is looked at
 */
public record Failures(int count, Instant since, Instant openFrom) {
    public static Failures none(Instant now) {
        return new Failures(0, now, now);
    }

    /** Those that are not forgotten by now. */
    public Failures faded(GrowingDelay delay, Instant now) {
        long steps = Math.max(0, Duration.between(since, now).dividedBy(delay.fading()));
        return steps >= count
                ? new Failures(0, now, openFrom)
                : new Failures(count - (int) steps, since.plus(delay.fading().multipliedBy(steps)), openFrom);
    }

    /** One more; where as many are remembered as can be, they begin to fade anew. */
    public Failures oneMore(GrowingDelay delay, Instant now) {
        boolean full = count >= delay.most();
        int more = full ? delay.most() : count + 1;
        return new Failures(more, full ? now : since, now.plus(delay.after(more)));
    }

    /** Takes one back that was none: the next try need not wait for it. */
    public Failures oneLess(Instant now) {
        return new Failures(Math.max(0, count - 1), since, now);
    }

    /** How long the next try has to wait; zero if it need not. */
    public Duration wait(Instant now) {
        return openFrom.isAfter(now) ? Duration.between(now, openFrom) : Duration.ZERO;
    }

    /** From when on nothing needs to be remembered. */
    public Instant forgotten(GrowingDelay delay) {
        Instant faded = since.plus(delay.fading().multipliedBy(count));
        return faded.isAfter(openFrom) ? faded : openFrom;
    }
}
