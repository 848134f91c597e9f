package dev.assay.intake.modelsdev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The TOML files of a tree, in memory and in a fixed order, each under its path below the folder that holds {@code providers}.
 * Nothing is ever written, and no link leads out of the tree.
 *
 * @param files content by path
 * @param unreadable why a path has no content, by path
 */
record SourceTree(SortedMap<String, byte[]> files, SortedMap<String, String> unreadable) {
    static final int LARGEST_FILE = 256 << 10;
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_FILES = 30_000;
    private static final int DEEPEST = 8;

    /** A tree that is over a limit. */
    static final class TreeTooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TreeTooLarge(String what) {
            super(what);
        }
    }

    SourceTree {
        files = Collections.unmodifiableSortedMap(files);
        unreadable = Collections.unmodifiableSortedMap(unreadable);
    }

    static SourceTree ofFolder(Path folder) throws IOException {
        Collector collector = new Collector();
        Path root = folder.toRealPath();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (attributes.isSymbolicLink()) {
                    followed(root, file, name, collector);
                } else if (attributes.isRegularFile()) {
                    try (InputStream in = Files.newInputStream(file)) {
                        collector.add(name, in);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                collector.unreadable.put(root.relativize(file).toString().replace('\\', '/'), "cannot be read");
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(root, java.util.Set.of(), DEEPEST, visitor);
        return collector.tree();
    }

    static SourceTree ofZip(InputStream in) throws IOException {
        Collector collector = new Collector();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    collector.add(entry.getName(), zip);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in the archive is not UTF-8", e);
        }
        return collector.tree();
    }

    private static void followed(Path root, Path link, String name, Collector collector) throws IOException {
        if (!name.endsWith(".toml")) {
            return;
        }
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            collector.unreadable.put(name, "a link that leads nowhere or in a circle");
            return;
        }
        if (!target.startsWith(root) || !Files.isRegularFile(target)) {
            collector.unreadable.put(name, "a link that leads out of the tree or to no file");
            return;
        }
        try (InputStream in = Files.newInputStream(target)) {
            collector.add(name, in);
        }
    }

    private static final class Collector {
        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private final SortedMap<String, String> unreadable = new TreeMap<>();
        private long bytes;
        private int count;

        void add(String path, InputStream in) throws IOException {
            if (++count > MOST_FILES) {
                throw new TreeTooLarge("more than " + MOST_FILES + " files");
            }
            String name = belowProviders(path);
            byte[] content = in.readNBytes(LARGEST_FILE + 1);
            bytes += content.length;
            if (bytes > MOST_BYTES) {
                throw new TreeTooLarge("more than " + MOST_BYTES + " bytes unpacked");
            }
            if (!name.endsWith(".toml")) {
                return;
            }
            if (content.length > LARGEST_FILE) {
                unreadable.put(name, "larger than " + LARGEST_FILE + " bytes");
            } else {
                files.put(name, content);
            }
        }

        /** Archives often carry a leading folder; the tree starts where providers and models stand. */
        private static String belowProviders(String path) {
            int providers = path.indexOf("providers/");
            if (providers >= 0) {
                return path.substring(providers);
            }
            int models = path.indexOf("models/");
            return models >= 0 ? path.substring(models) : path;
        }

        SourceTree tree() {
            return new SourceTree(files, unreadable);
        }
    }
}
