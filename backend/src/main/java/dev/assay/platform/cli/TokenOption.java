package dev.assay.platform.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** As whom a command speaks to a running server. The token is never an argument: those are seen by every process. */
public final class TokenOption {
    /** The environment variable that holds a personal token. */
    static final String VARIABLE = "ASSAY_TOKEN";

    private static final int MOST_BYTES = 4_096;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{8,200}");

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "File that holds your personal token; default: the environment variable " + VARIABLE + ".")
    private Optional<Path> tokenFile = Optional.empty();

    /** Whether a file was named, which says nothing of the environment. */
    public boolean isGiven() {
        return tokenFile.isPresent();
    }

    /** The token, or a refusal that says how to have one. */
    public String token(CommandLine command) throws IOException {
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
