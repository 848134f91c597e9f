package dev.assay.access.acts;

import dev.assay.access.Person;
import dev.assay.access.SignInLimits;
import dev.assay.access.acts.SignInCounters.Counter;
import java.util.List;

/**
 * Which counters a sign-in counts in. A name is one of 65,536: what was typed may be a password in the wrong field, and so few give no
 * guess away, and bound how many rows an attacker can fill. Two names in one counter only share their failures.
 */
public final class SignInKeys {
    private static final int NAME_DIGITS = 4;

    private final String name;
    private final SignIn.From from;

    SignInKeys(String name, SignIn.From from) {
        this.name = Secrets.hash("name|" + Person.key(name)).substring(0, NAME_DIGITS);
        this.from = from;
    }

    List<Counter> counters(KnownClients.Sight sight) {
        return switch (sight) {
            case DEVICE -> List.of(device());
            case NETWORK -> List.of(network(), nameFromNetwork());
            case NOTHING -> List.of(network(), nameFromNetwork(), name());
        };
    }

    Counter network() {
        return new Counter(Secrets.hash("network|" + from.network()), SignInLimits.NETWORK);
    }

    /** The same counters where somebody guesses at many names from there. */
    static List<Counter> strict(List<Counter> counters) {
        return counters.stream()
                .map(counter -> counter.limit() == SignInLimits.NAME_FROM_NETWORK
                        ? new Counter(counter.key(), SignInLimits.NAME_FROM_GUESSING_NETWORK)
                        : counter)
                .toList();
    }

    /**
     * Whether nobody but who has just signed in counts there, so that a success may wipe it. Elsewhere somebody could wipe with an account
     * of their own what they guessed at another's.
     */
    static boolean isOfOneBrowser(Counter counter) {
        return counter.limit() == SignInLimits.NAME_ON_DEVICE;
    }

    private Counter nameFromNetwork() {
        return new Counter(
                Secrets.hash("name-from-network|" + name + "|" + from.network()), SignInLimits.NAME_FROM_NETWORK);
    }

    private Counter name() {
        return new Counter(Secrets.hash("name|" + name), SignInLimits.NAME);
    }

    private Counter device() {
        return new Counter(
                Secrets.hash("device|" + name + "|" + from.device().orElse("")), SignInLimits.NAME_ON_DEVICE);
    }
}
