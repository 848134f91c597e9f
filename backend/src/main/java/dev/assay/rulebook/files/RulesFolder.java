package dev.assay.rulebook.files;

import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Diagnostic.Severity;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.RuleFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules folder on disk. Looks past what editors and spreadsheets leave beside the files they edit. */
public final class RulesFolder {

    public static final String STATUS_PAGE = "STATUS.html";

    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 3_000;
    private static final int MOST_BYTES = 1_048_577;
    private static final Set<String> LEFTOVERS =
            Set.of(".tmp", ".swp", ".swx", ".bak", ".lock", ".part", ".crdownload", ".orig");

    private final Path root;

    private static final int MOST_LOOKS = 5;

    public RulesFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path root() {
        return root;
    }

    /** What was found. */
    public sealed interface Contents {}

    public record Found(List<RuleFile> files) implements Contents {}

    /** The folder cannot be read as rules; the reason is for a person. */
    public record Unreadable(Diagnostic reason) implements Contents {}

    /** Looked at anew where a file went away meanwhile: another server's draft, or one that an editor is just replacing. */
    public Contents read() {
        for (int look = 1; look < MOST_LOOKS; look++) {
            Contents found = look();
            if (found instanceof Found || !Files.isDirectory(root)) {
                return found;
            }
        }
        return look();
    }

    private Contents look() {
        try {
            List<RuleFile> files = new ArrayList<>();
            for (Path file : paths()) {
                files.add(new RuleFile(name(file), bytes(file)));
            }
            return files.stream().anyMatch(file -> !file.path().endsWith(".md"))
                    ? new Found(files)
                    : unreadable("The folder " + root + " holds no rules.", "Put the rule files back.");
        } catch (IOException | UncheckedIOException gone) {
            return unreadable(
                    "The folder " + root + " cannot be read just now.", "Check that it exists and may be read.");
        }
    }

    /** Writes a file whole or not at all; once it returns, the file is on the disk. */
    public void write(RuleFile file) {
        try {
            Path real = root.toRealPath();
            Path target = real.resolve(file.path()).normalize();
            Path parent = Files.createDirectories(target.resolveSibling(".")).toRealPath();
            if (!parent.startsWith(real)) {
                throw new IllegalStateException("The path " + file.path() + " leads out of the rules folder " + real
                        + ". Maybe a folder in it is a link.");
            }
            SafeWrite.replace(parent.resolve(target.getFileName()), file.bytes());
        } catch (IOException failure) {
            throw new UncheckedIOException("The rule file " + file.path() + " cannot be written.", failure);
        }
    }

    /** Removes a file; one that is gone already is no failure. */
    public void remove(String path) {
        try {
            Path real = root.toRealPath();
            Path target = real.resolve(path).normalize();
            if (!Files.exists(target)) {
                return;
            }
            if (!target.toRealPath().startsWith(real)) {
                throw new IllegalStateException("The path " + path + " leads out of the rules folder " + real
                        + ". Maybe a folder in it is a link.");
            }
            Files.delete(target);
        } catch (IOException failure) {
            throw new UncheckedIOException("The rule file " + path + " cannot be removed.", failure);
        }
    }

    private static Unreadable unreadable(String message, String remedy) {
        return new Unreadable(new Diagnostic(new Place(".", 1, 1), Severity.ERROR, message, remedy));
    }

    /** Sizes and times of all files; equal as long as nothing was saved. Empty while the folder is away. */
    SortedMap<String, String> fingerprint() {
        SortedMap<String, String> fingerprint = new TreeMap<>();
        try {
            for (Path file : paths()) {
                FileTime time = Files.getLastModifiedTime(file);
                fingerprint.put(name(file), Files.size(file) + " " + time.toInstant());
            }
        } catch (IOException | UncheckedIOException gone) {
            fingerprint.put("", "unreadable");
        }
        return fingerprint;
    }

    private List<Path> paths() throws IOException {
        try (Stream<Path> walk = Files.walk(root, DEEPEST)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> !isLeftover(root.relativize(path)))
                    .limit(MOST_FILES)
                    .sorted()
                    .toList();
        }
    }

    static boolean isLeftover(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            boolean hidden = name.startsWith(".") || name.startsWith("~") || name.startsWith("#") || name.endsWith("~");
            if (hidden
                    || name.equals(STATUS_PAGE)
                    || name.contains("___jb_")
                    || name.chars().allMatch(Character::isDigit)) {
                return true;
            }
        }
        String lower = relative.toString().toLowerCase(Locale.ROOT);
        return LEFTOVERS.stream().anyMatch(lower::endsWith);
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }
}
