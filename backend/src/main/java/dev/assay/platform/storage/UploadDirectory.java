package dev.assay.platform.storage;

import dev.assay.platform.CannotStartException;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where uploads lie while they are received and read: files with names of ours below the data directory, deleted when they were
 * read, and at the next start where a server was killed before.
 */
@Singleton
public class UploadDirectory implements ApplicationEventListener<ServerStartupEvent> {
    /** As {@code micronaut.server.multipart.location} names it. */
    private static final String NAME = "uploads";

    private static final Logger LOG = LoggerFactory.getLogger(UploadDirectory.class);

    private final Path path;

    UploadDirectory(@Value("${assay.data}") String data) {
        path = Path.of(data).toAbsolutePath().normalize().resolve(NAME);
    }

    public Path path() {
        return path;
    }

    /** A new file; whoever asks for it deletes it. */
    public Path newFile(String ending) throws IOException {
        return Files.createTempFile(path, "upload-", ending);
    }

    /** How many uploads are being received or read. */
    public int count() throws IOException {
        return files().size();
    }

    /** Makes the directory and deletes what an earlier server left behind; what came since this one began is being read. */
    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        make();
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        try {
            for (Path file : files()) {
                if (Files.getLastModifiedTime(file).toMillis() < began) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            LOG.warn("Uploads that an earlier server left in {} cannot be deleted: {}", path, failure.toString());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void make() {
        try {
            PrivateFiles.makeDirectory(path);
        } catch (IOException refused) {
            throw new CannotStartException(
                    "The directory for uploads " + path
                            + " cannot be made. Let the account that runs Assay make it, or name"
                            + " another directory with --data.",
                    refused);
        }
    }
}
