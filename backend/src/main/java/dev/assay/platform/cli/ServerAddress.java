package dev.assay.platform.cli;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where a running server is: an address to which a token may travel. */
public final class ServerAddress {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private ServerAddress() {}

    /** The address without a slash at its end; refused where it names no server, or the token could be read on the way. */
    public static String checked(CommandLine command, URI server) {
        String scheme = Optional.ofNullable(server.getScheme()).orElse("");
        String host = Optional.ofNullable(server.getHost()).orElse("");
        boolean isBare =
                server.getRawQuery() == null && server.getRawFragment() == null && server.getUserInfo() == null;
        if (!(scheme.equals("http") || scheme.equals("https")) || host.isEmpty() || !isBare) {
            throw new ParameterException(
                    command, server + " is not the address of a server. Write it as https://assay.example.org.");
        }
        if (scheme.equals("http") && !THIS_MACHINE.contains(host)) {
            throw new ParameterException(
                    command,
                    "Your token would travel to " + host
                            + " for everybody on the way to read. Write https:// instead.");
        }
        return server.toString().replaceAll("/+$", "");
    }
}
