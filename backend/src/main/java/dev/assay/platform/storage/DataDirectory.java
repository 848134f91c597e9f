package dev.assay.platform.storage;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that holds everything Assay writes; made at start, before anything opens a file in it. */
@Context
public final class DataDirectory {
    private final Path path;

    public DataDirectory(@Value("${assay.data}") String configured) {
        path = Path.of(configured).toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The data directory " + path + " cannot be made. Name another one with --data.", failure);
        }
    }

    public Path path() {
        return path;
    }
}
