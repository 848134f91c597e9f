package dev.assay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mark of null safety does not reach sub-packages, so each package carries its own. */
@DisplayName("Every package")
class PackageSignsTest {
    private static final Pattern SIGN =
            Pattern.compile("(?s)/\\*\\*.{80,}?\\*/\\s*@NullMarked\\s+package dev\\.assay[\\w.]*;");

    @Test
    @DisplayName("says what it holds, and is null-marked")
    void everyPackageHasASign() throws IOException {
        assertThat(packages(Path.of("src/main/java"))).isNotEmpty();
        assertThat(unsigned(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    @DisplayName("is found out where its sign is missing, unmarked or says next to nothing")
    void missingSignsAreFound(@TempDir Path sources) throws IOException {
        String prose = "/** " + "What this package holds and where to start. ".repeat(3) + "*/\n";
        sign(sources, "signed", prose + "@NullMarked\npackage dev.assay.signed;");
        sign(sources, "unmarked", prose + "package dev.assay.unmarked;");
        sign(sources, "terse", "/** Things. */\n@NullMarked\npackage dev.assay.terse;");
        Files.writeString(Files.createDirectory(sources.resolve("missing")).resolve("Thing.java"), "class Thing {}");
        assertThat(unsigned(sources))
                .containsExactlyInAnyOrder(
                        sources.resolve("unmarked"), sources.resolve("terse"), sources.resolve("missing"));
    }

    private static void sign(Path sources, String name, String text) throws IOException {
        Files.writeString(Files.createDirectory(sources.resolve(name)).resolve("package-info.java"), text);
    }

    private static List<Path> unsigned(Path sources) throws IOException {
        return packages(sources).stream().filter(folder -> !isSigned(folder)).toList();
    }

    private static List<Path> packages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    private static boolean isSigned(Path folder) {
        Path sign = folder.resolve("package-info.java");
        try {
            return Files.exists(sign) && SIGN.matcher(Files.readString(sign)).find();
        } catch (IOException failure) {
            throw new UncheckedIOException("The sign " + sign + " cannot be read.", failure);
        }
    }
}
