package dev.assay.testing;

import dev.assay.Assay;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The command line in this process, for what ends by itself: refusals above all. */
public final class Program {
    private Program() {}

    /**
     * What came of a command.
     *
     * @param errors what it said on the error stream, the log included
     */
    public record Ended(int code, String said, String errors) {}

    /** Runs a command to its end; one that goes on after a minute is stopped, and the test fails. */
    public static Ended run(String... arguments) {
        StringWriter said = new StringWriter();
        StringWriter refused = new StringWriter();
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        try {
            int code = ended(arguments, new PrintWriter(said, true), new PrintWriter(refused, true));
            return new Ended(code, said.toString(), refused + logged.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    private static int ended(String[] arguments, PrintWriter out, PrintWriter err) {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread command = new Thread(
                () -> code.complete(Assay.commandLine().setOut(out).setErr(err).execute(arguments)), "command");
        command.setDaemon(true);
        command.start();
        try {
            return code.get(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException running) {
            command.interrupt();
            throw new AssertionError(String.join(" ", arguments) + " goes on instead of refusing.", running);
        } catch (ExecutionException impossible) {
            throw new AssertionError(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a command ran.", interrupted);
        }
    }
}
