package dev.assay.platform.health;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.convert.format.ReadableBytes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether there is room beside the data and the rules. Asked before the database is written: a write that finds no room makes H2 close
 * its file, under those who only read.
 */
@Singleton
final class FreeSpace implements ReadinessCheck {
    private static final long MEBIBYTE = 1024L * 1024;

    private final List<Path> folders;
    private final long needed;

    /** @param needed bytes; 0 asks for none */
    FreeSpace(
            @Value("${assay.data}") String data,
            @Value("${assay.rules}") String rules,
            @ReadableBytes @Value("${assay.health.free-space:32MB}") long needed) {
        this.folders = List.of(Path.of(data), Path.of(rules));
        this.needed = needed;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Optional<String> objection() {
        return folders.stream()
                .map(Path::toAbsolutePath)
                .flatMap(FreeSpace::existing)
                .filter(folder -> free(folder) < needed)
                .findFirst()
                .map(folder ->
                        "The disk of " + folder + " has less than " + needed / MEBIBYTE + " MB free. Free some space.");
    }

    private static Stream<Path> existing(Path folder) {
        return Stream.iterate(folder, path -> path != null, Path::getParent)
                .filter(Files::isDirectory)
                .limit(1);
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException gone) {
            throw new UncheckedIOException("The disk of " + folder + " cannot be asked.", gone);
        }
    }
}
