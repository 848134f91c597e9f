package dev.assay.rulebook.files;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives a fresh data directory the rules that travel in the jar. */
public final class RulesSeed {

    private static final String ANCHOR = "rules/README.md";

    private RulesSeed() {}

    /** Copies the shipped rules into a folder that is missing or empty; leaves any other alone. */
    public static void into(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> present = Files.list(folder)) {
                if (present.findAny().isPresent()) {
                    return;
                }
            }
        }
        URL anchor = RulesSeed.class.getClassLoader().getResource(ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("No rules travel with this program: " + ANCHOR + " is missing in it.");
        }
        try {
            URI address = anchor.toURI();
            if (address.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                    copy(jar.getPath("/rules"), folder);
                }
            } else {
                copy(Path.of(address).resolveSibling("."), folder);
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A resource has an address that is none: " + anchor, impossible);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        Path source = from.normalize();
        try (Stream<Path> walk = Files.walk(source)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(source.relativize(file).toString());
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.copy(file, target);
        }
    }
}
