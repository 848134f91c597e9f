package dev.assay.platform.storage;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where uploads lie while they are received and read: files with names of ours below the data directory, deleted when they were
 * read, and at the next start where a server was killed before.
 */
@Context
public class UploadDirectory implements ApplicationEventListener<ServerStartupEvent> {
    /** As {@code micronaut.server.multipart.location} names it. */
    private static final String NAME = "uploads";

    private static final Logger LOG = LoggerFactory.getLogger(UploadDirectory.class);

    private final Path path;

    UploadDirectory(DataDirectory data) {
        path = data.path().resolve(NAME);
        try {
            Files.createDirectories(path, ownersOnly(data.path()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The directory for uploads " + path + " cannot be made.", failure);
        }
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

    /** Deletes what an earlier server left behind; what came since this one began is being read. */
    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
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

    private static FileAttribute<?>[] ownersOnly(Path data) throws IOException {
        FileStore store = Files.getFileStore(data);
        return store.supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
