package dev.assay.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A file system of its own that can be filled to the last byte, or that nobody can write to. Only the system's administrator can make one. */
public final class SmallDisk implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    /** Mounted below the folder; where that is not allowed the test is skipped, and says so. */
    public static SmallDisk mount(Path folder, int mebibytes) throws IOException {
        Path path = Files.createDirectories(folder.resolve("small-disk"));
        Optional<String> refusal = run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", path + "");
        refusal.ifPresent(reason -> {
            System.out.println(
                    "SKIPPED: no small disk can be mounted here, so a full or read-only disk is not tested: " + reason);
            Assumptions.abort("No small disk can be mounted: " + reason);
        });
        return new SmallDisk(path);
    }

    public Path path() {
        return path;
    }

    /** Tries for a while: a server that was closed may still have its file at hand. */
    public void makeReadOnly() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        Optional<String> reason = remount();
        while (reason.isPresent() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            reason = remount();
        }
        reason.ifPresent(why -> {
            throw new IllegalStateException("The disk could not be made read-only: " + why + held());
        });
    }

    /** Which files of the disk this program itself has open. */
    private String held() {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.map(SmallDisk::target)
                    .filter(target -> target.startsWith(path.toString()))
                    .collect(Collectors.joining(", ", " Held by this program: ", "."));
        } catch (IOException unreadable) {
            return " Who holds it cannot be told: " + unreadable;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private Optional<String> remount() throws IOException {
        return run("mount", "-o", "remount,ro", path.toString());
    }

    /** Writes a file that leaves this much room. */
    public void fill(long bytesLeft) throws IOException {
        try (OutputStream out = Files.newOutputStream(filling())) {
            for (long free = free(); free > bytesLeft; free = free()) {
                out.write(new byte[(int) Math.min(CHUNK, free - bytesLeft)]);
            }
        }
    }

    public void empty() throws IOException {
        Files.deleteIfExists(filling());
    }

    private long free() throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    private Path filling() {
        return path.resolve("filling");
    }

    @Override
    public void close() {
        try {
            run("umount", "-l", path.toString()).ifPresent(reason -> {
                throw new IllegalStateException("The disk " + path + " could not be taken away: " + reason);
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the command said against it, if it did not succeed. */
    private static Optional<String> run(String... command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0
                    ? Optional.empty()
                    : Optional.of(String.join(" ", command) + ": " + said.strip());
        } catch (IOException missing) {
            return Optional.of(String.valueOf(missing.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a command ran.", interrupted);
        }
    }
}
