package dev.assay.access;

import java.time.Duration;

/**
 * What failed sign-ins are counted by, and how long the next one waits (docs/decisions/0031). Only passwords that were looked at
 * count; what is refused unlooked at prolongs nothing.
 */
public enum SignInLimits {
    /** One name from one network that is not known to have signed in by it. */
    NAME_FROM_NETWORK(new GrowingDelay(5, Duration.ofSeconds(10), Duration.ofMinutes(15), Duration.ofHours(1), 24)),
    /** The same, where that network guesses at many names. */
    NAME_FROM_GUESSING_NETWORK(
            new GrowingDelay(2, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(1), 24)),
    /** One name from wherever nobody is known to have signed in by it. */
    NAME(new GrowingDelay(20, Duration.ofSeconds(10), Duration.ofMinutes(15), Duration.ofHours(1), 40)),
    /** One name from one browser that has signed in by it before. Nobody else can use it up. */
    NAME_ON_DEVICE(new GrowingDelay(5, Duration.ofSeconds(10), Duration.ofMinutes(15), Duration.ofHours(1), 24)),
    /** All names from one network. It makes nobody wait by itself, for many people may sit behind one address. */
    NETWORK(new GrowingDelay(50, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(10), 100));

    private final GrowingDelay delay;

    SignInLimits(GrowingDelay delay) {
        this.delay = delay;
    }

    public GrowingDelay delay() {
        return delay;
    }

    /** Whether somebody there guesses, by the failed tries of a network. */
    public static boolean isGuessing(Failures ofNetwork) {
        return ofNetwork.count() >= NETWORK.delay.free();
    }
}
