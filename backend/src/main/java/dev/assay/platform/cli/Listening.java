package dev.assay.platform.cli;

import dev.assay.platform.CannotStartException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a server listens.
 *
 * @param host a name or an address of this machine
 * @param port 0: whichever is free
 */
record Listening(String host, int port) {
    private static final int HIGHEST_PORT = 65_535;
    private static final int DEEPEST = 30;

    void mustBePossible() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new CannotStartException("--port " + port + " is none: a port is a number between 0 and "
                    + HIGHEST_PORT + ". Leave --port out for 8080.");
        }
        try {
            InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw noAddress(unknown);
        }
    }

    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** What a failed start says of this address; empty where something else failed. */
    Optional<CannotStartException> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(cause -> cause instanceof BindException || cause instanceof UnresolvedAddressException)
                .findFirst()
                .map(this::sentence);
    }

    private CannotStartException sentence(Throwable cause) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("in use")) {
            return new CannotStartException(
                    "On " + host + ", port " + port + " is in use, maybe by another Assay. Stop what listens there, or"
                            + " name another port with --port.",
                    cause);
        }
        return said.contains("denied")
                ? new CannotStartException(
                        "On " + host + ", port " + port + " is not open to this account. Name a port above 1023 with"
                                + " --port.",
                        cause)
                : noAddress(cause);
    }

    private CannotStartException noAddress(Throwable cause) {
        return new CannotStartException(
                host + " is not an address of this machine. Leave --host out for this machine alone, or write --host"
                        + " 0.0.0.0 for all its addresses.",
                cause);
    }
}
