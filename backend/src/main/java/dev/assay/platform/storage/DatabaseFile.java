package dev.assay.platform.storage;

import dev.assay.platform.CannotStartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * H2's one file and the directory it lies in. It holds hashes of passwords and sessions, and much that not everybody who has an
 * account on the machine may read, so it is its owner's alone.
 */
record DatabaseFile(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);
    /** What a data directory holds besides the database. */
    private static final Set<String> BESIDE = Set.of("rules", "uploads", "demo", "lost+found");

    static String damaged(String file) {
        return "The database file " + file
                + " is damaged or none of Assay's. It was left as it is. Put a backup in its place,"
                + " or name another directory with --data.";
    }

    static String unwritable(String place, String reason) {
        return place + " cannot be written (" + reason
                + "). Let the account that runs Assay write there, or name another" + " directory with --data.";
    }

    /** Makes the directory if it is missing, and refuses what no database could be opened in. */
    void prepare() {
        Path directory = directory();
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new CannotStartException(
                    "The data directory " + directory + " is a file. Name a directory with --data.");
        }
        if (!Files.exists(directory)) {
            make(directory);
        }
        mustBeWritable(directory);
        closeIfOurs(directory);
        if (Files.exists(file)) {
            mustBeUsable();
            closeFiles();
        }
    }

    /** Closes whatever of the database lies there to others: the file, and traces and drafts beside it. */
    void closeFiles() {
        entries().stream().filter(this::isOfDatabase).forEach(PrivateFiles::closeFile);
    }

    private static void make(Path directory) {
        try {
            PrivateFiles.makeDirectory(directory);
        } catch (IOException refused) {
            throw new CannotStartException(
                    "The data directory " + directory + " cannot be made (" + reason(refused)
                            + "). Name another one with --data, or let the account that runs Assay make it.",
                    refused);
        }
    }

    /** By writing: what the modes say is not the whole truth on every disk. */
    private static void mustBeWritable(Path directory) {
        try {
            Files.delete(Files.createTempFile(directory, ".assay-", ".tmp"));
        } catch (IOException refused) {
            throw new CannotStartException(unwritable("The data directory " + directory, reason(refused)), refused);
        }
    }

    private void mustBeUsable() {
        if (!Files.isRegularFile(file) || size() == 0) {
            throw new CannotStartException(damaged(file.toString()));
        }
        if (!Files.isWritable(file) || !Files.isReadable(file)) {
            throw new CannotStartException(unwritable("The database file " + file, "permission denied"));
        }
    }

    /** A directory that holds more than a database is somebody's for other things too, and stays as it is. */
    private void closeIfOurs(Path directory) {
        List<Path> foreign = entries().stream()
                .filter(entry -> !isOfDatabase(entry) && !BESIDE.contains(name(entry)))
                .toList();
        try {
            if (!PrivateFiles.isOpen(directory)) {
                return;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException("The modes of " + directory + " cannot be read.", gone);
        }
        if (foreign.isEmpty()) {
            LOG.warn(
                    "The data directory {} was open to others of this machine and is now its owner's alone. Whoever edits"
                            + " rule files in it needs them elsewhere: see --rules.",
                    directory);
            PrivateFiles.closeDirectory(directory);
        } else {
            LOG.warn(
                    "The data directory {} holds more than Assay's data, so it stays open to others of this machine; the"
                            + " database file in it does not.",
                    directory);
        }
    }

    private boolean isOfDatabase(Path entry) {
        String base = name(file).replaceFirst("\\.mv\\.db$", ".");
        return Files.isRegularFile(entry) && name(entry).startsWith(base);
    }

    private List<Path> entries() {
        try (Stream<Path> entries = Files.list(directory())) {
            return entries.toList();
        } catch (IOException refused) {
            throw new CannotStartException(unwritable("The data directory " + directory(), reason(refused)), refused);
        }
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException("The size of " + file + " cannot be read.", gone);
        }
    }

    private Path directory() {
        return Optional.ofNullable(file.getParent()).orElseGet(() -> Path.of("").toAbsolutePath());
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static String reason(IOException refused) {
        if (refused instanceof AccessDeniedException) {
            return "permission denied";
        }
        return refused instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : "something is in its way";
    }
}
