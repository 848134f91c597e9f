package dev.assay.platform.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps files to the account that runs the program, where the system knows such modes; elsewhere its own lists go on to say it. */
final class PrivateFiles {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateFiles.class);
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /** Makes a directory, and those above it that are missing, for the owner alone. */
    static void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(
                directory,
                isPosix(nearest(directory))
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(DIRECTORY)}
                        : new FileAttribute<?>[0]);
    }

    /** The directory itself, or the first above it that exists. */
    private static Path nearest(Path directory) {
        Path parent = directory.getParent();
        return parent == null || Files.exists(directory) ? directory : nearest(parent);
    }

    /** @return whether anybody but the owner may do anything with it */
    static boolean isOpen(Path path) throws IOException {
        return isPosix(path) && !DIRECTORY.containsAll(Files.getPosixFilePermissions(path));
    }

    static void closeDirectory(Path directory) {
        set(directory, DIRECTORY);
    }

    static void closeFile(Path file) {
        set(file, FILE);
    }

    /** Only the owner may; whoever cannot is told, and goes on as before. */
    private static void set(Path path, Set<PosixFilePermission> mode) {
        try {
            if (isPosix(path) && !Files.getPosixFilePermissions(path).equals(mode)) {
                Files.setPosixFilePermissions(path, EnumSet.copyOf(mode));
            }
        } catch (IOException refused) {
            LOG.warn("{} stays open to others of this machine: {}", path, refused.toString());
        }
    }

    private static boolean isPosix(Path path) throws IOException {
        FileStore store = Files.getFileStore(path);
        return store.supportsFileAttributeView(PosixFileAttributeView.class);
    }
}
