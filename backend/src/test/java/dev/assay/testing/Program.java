package dev.assay.testing;

import dev.assay.Assay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
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
        System.setErr(new PrintStream(new OfNewThreads(logged, before), true, StandardCharsets.UTF_8));
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

    /** What the command and its threads write; a server of another test that is still closing writes elsewhere. */
    private static final class OfNewThreads extends OutputStream {
        private final Set<Thread> others = Thread.getAllStackTraces().keySet();
        private final OutputStream heard;
        private final OutputStream elsewhere;

        OfNewThreads(OutputStream heard, OutputStream elsewhere) {
            this.heard = heard;
            this.elsewhere = elsewhere;
        }

        @Override
        public void write(int one) throws IOException {
            target().write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            target().write(bytes, from, length);
        }

        private OutputStream target() {
            return others.contains(Thread.currentThread()) ? elsewhere : heard;
        }
    }
}
