package dev.assay.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The demo as a person starts it: the built jar on a free port, with its own data and its own copy of the rules. */
final class Demo implements AutoCloseable {
    private static final Path JAR =
            Path.of(System.getProperty("assay.jar", "target/assay.jar")).toAbsolutePath();
    private static final Path RULES = Path.of(System.getProperty("basedir", "."), "..", "rules");
    private static final Pattern ADDRESS = Pattern.compile("Assay is ready at (http://\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final Path folder;
    private final Process server;
    private final URI address;

    private Demo(Path folder, Process server, URI address) {
        this.folder = folder;
        this.server = server;
        this.address = address;
    }

    static Demo start() {
        return start(Map.of());
    }

    /** The demo where a second person publishes what was saved. */
    static Demo reviewed() {
        return start(Map.of("ASSAY_RULES_MODE", "reviewed"));
    }

    /** The demo with so much heap and no more, such as {@code 256m}. */
    static Demo within(String heap) {
        return start(Map.of("JAVA_TOOL_OPTIONS", "-Xmx" + heap));
    }

    private static Demo start(Map<String, String> environment) {
        try {
            Path folder = Files.createTempDirectory("assay-journeys");
            copy(RULES, folder.resolve("rules"));
            Path log = folder.resolve("server.log");
            ProcessBuilder builder = new ProcessBuilder(command(
                            "serve",
                            "--demo",
                            "--port",
                            "0",
                            "--data",
                            folder.resolve("data").toString(),
                            "--rules",
                            folder.resolve("rules").toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process server = builder.start();
            return new Demo(folder, server, announced(server, log));
        } catch (IOException failure) {
            throw new UncheckedIOException("The demo cannot be started from " + JAR + ".", failure);
        }
    }

    URI address() {
        return address;
    }

    /** The most memory it ever had resident, in megabytes; empty where the system does not tell. */
    Optional<Long> peakMegabytes() {
        return peakMegabytes(server);
    }

    private static Optional<Long> peakMegabytes(Process process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst();
        } catch (IOException | UncheckedIOException gone) {
            // It has ended, or this system keeps no such file: then there is nothing to tell.
            return Optional.empty();
        }
    }

    /** A file of the rules folder that the demo reads. */
    Path rule(String path) {
        return folder.resolve("rules").resolve(path);
    }

    /** A place for files of the journeys. */
    Path folder() {
        return folder;
    }

    /** What the command line of the same jar says, and its exit code. */
    Said run(String... arguments) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command(arguments)).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    record Said(int exit, String text) {}

    /** What a command said that ran with so much heap and no more, and the most memory it had resident while it was looked at. */
    record Measured(int exit, String text, Optional<Long> peakMegabytes) {}

    Measured measured(String heap, String... arguments) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command(arguments)).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Xmx" + heap);
        Process process = builder.start();
        Optional<Long> peak = Optional.empty();
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            Optional<Long> now = peakMegabytes(process);
            peak = now.isPresent() ? now : peak;
        }
        return new Measured(process.exitValue(), Files.readString(said), peak);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        server.destroy();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static URI announced(Process server, Path log) throws IOException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (server.isAlive() && Instant.now().isBefore(limit)) {
            Matcher announcement = ADDRESS.matcher(Files.readString(log));
            if (announcement.find()) {
                return URI.create(announcement.group(1));
            }
            pause();
        }
        server.destroy();
        throw new IllegalStateException("The demo announced no address. It said:\n" + Files.readString(log));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the demo starts.", interrupted);
        }
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // It lives for a minute or two beside a browser on few cores: code is compiled quickly rather than well.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
