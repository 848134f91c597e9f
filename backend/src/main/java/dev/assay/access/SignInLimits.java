package dev.assay.access;

import java.time.Duration;

/**
 * How many failed sign-ins are borne within the window, before the next ones wait for it to pass.
 *
 * @param perNameAndAddress for one name from one address
 * @param perName for one name from anywhere
 * @param perAddress from one address for any name
 */
public record SignInLimits(Duration window, int perNameAndAddress, int perName, int perAddress) {
    public static final SignInLimits DEFAULT = new SignInLimits(Duration.ofMinutes(15), 5, 20, 50);

    /** Whether a further try is one too many; the counts include it. */
    public boolean exceeded(long nameAndAddress, long name, long address) {
        return nameAndAddress > perNameAndAddress || name > perName || address > perAddress;
    }
}
