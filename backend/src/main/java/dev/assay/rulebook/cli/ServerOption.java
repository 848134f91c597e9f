package dev.assay.rulebook.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which running server a command speaks to, and as whom. The token is never an argument: those are seen by every process. */
final class ServerOption {
    /** The environment variable that holds a personal token. */
    static final String VARIABLE = "ASSAY_TOKEN";

    private static final int MOST_BYTES = 4_096;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{8,200}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Option(names = "--server", paramLabel = "URL", description = "The running server; default: ${DEFAULT-VALUE}.")
    private URI server = URI.create("http://localhost:8080");

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "File that holds your personal token; default: the environment variable " + VARIABLE + ".")
    private Optional<Path> tokenFile = Optional.empty();

    RulesServer open(CommandLine command) throws IOException {
        return new RulesServer(command, address(command), token(command));
    }

    private String address(CommandLine command) {
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

    private String token(CommandLine command) throws IOException {
        String token = tokenFile.isPresent() ? written(command, tokenFile.get()) : System.getenv(VARIABLE);
        if (token == null || token.isBlank()) {
            throw new ParameterException(
                    command,
                    "No personal token was given. Make one on your account's page in the browser, then put it into the"
                            + " environment variable " + VARIABLE + " or name its file: --token-file FILE.");
        }
        if (!TOKEN.matcher(token.strip()).matches()) {
            throw new ParameterException(
                    command, "What was given is no personal token: those hold letters, digits, _ and - alone.");
        }
        return token.strip();
    }

    private static String written(CommandLine command, Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            throw new ParameterException(
                    command, file + " is no file that holds one token. Put the token alone into a file of its own.");
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
