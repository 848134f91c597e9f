package dev.assay.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runnable jar in a process of its own, which can be told to stop, or killed without notice. */
public final class ServerProcess {
    public static final Path JAR = Path.of(System.getProperty("assay.jar", "target/assay.jar"));

    private static final Pattern ADDRESS = Pattern.compile("Assay is ready at (http://\\S+)");
    private static final Pattern SETUP = Pattern.compile("/setup#(\\S+)");

    private final Process process;
    private final List<String> said;

    private ServerProcess(Process process, List<String> said) {
        this.process = process;
        this.said = said;
    }

    /** Starts on a free port over the data directory and waits until it answers. */
    public static ServerProcess start(Path data, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0", "--data", data.toString()));
        arguments.addAll(List.of(options));
        Process process = run(arguments.toArray(String[]::new));
        try {
            return new ServerProcess(
                    process,
                    CompletableFuture.supplyAsync(() -> announced(process)).get(150, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException failure) {
            process.destroyForcibly();
            throw new IllegalStateException("The server over " + data + " did not become ready.", failure);
        }
    }

    /** The command of the jar with these arguments; it may end by itself. */
    public static Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    public String address() {
        return group(ADDRESS).orElseThrow();
    }

    /** What stands behind the # of the one-time link that a server without accounts prints. */
    public String setupToken() {
        return group(SETUP).orElseThrow();
    }

    private Optional<String> group(Pattern pattern) {
        return said.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, and says whether it did. */
    public boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS);
    }

    private static List<String> announced(Process process) {
        List<String> said = new ArrayList<>();
        BufferedReader out = process.inputReader();
        for (String line : (Iterable<String>) out.lines()::iterator) {
            said.add(line);
            if (ADDRESS.matcher(line).find()) {
                return said;
            }
        }
        String errors = String.join("\n", process.errorReader().lines().toList());
        throw new IllegalStateException("The server ended without an address. It said: " + said + "\n" + errors);
    }
}
