package dev.assay.rulebook.cli;

import dev.assay.platform.cli.AssayServer;
import dev.assay.platform.cli.ServerAddress;
import dev.assay.platform.cli.TokenOption;
import java.io.IOException;
import java.net.URI;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which running server a command about rules speaks to, and as whom. */
final class ServerOption {
    private static final String ROOT = "/api/rulebook";

    @Option(names = "--server", paramLabel = "URL", description = "The running server; default: ${DEFAULT-VALUE}.")
    private URI server = URI.create("http://localhost:8080");

    @Mixin
    private TokenOption token = new TokenOption();

    AssayServer open(CommandLine command) throws IOException {
        return new AssayServer(command, ServerAddress.checked(command, server), token.token(command), ROOT);
    }
}
