package dev.assay.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("evaluate prints")
class EvaluateBytesTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "at {0}")
    @ValueSource(strings = {"2026-02-20", "2026-05-09"})
    @DisplayName("the same bytes twice")
    void twice(String asOf) {
        EvaluateRun once = EvaluateRun.of(EvaluateRun.DEMO, "--as-of", asOf);
        assertThat(once.exit()).isZero();
        assertThat(once.out()).contains("\"asOf\":\"" + asOf + "\"");
        assertThat(EvaluateRun.of(EvaluateRun.DEMO, "--as-of", asOf)).isEqualTo(once);
    }

    @Test
    @DisplayName("the same bytes in whatever order the candidates were added")
    void orderOfCandidates() throws IOException {
        EvaluateRun swapped = EvaluateRun.changed(
                folder,
                "- qwen-max-2025-01-25@alibaba-sg\n- qwen-max-2025-01-25@alibaba-cn\n",
                "- qwen-max-2025-01-25@alibaba-cn\n- qwen-max-2025-01-25@alibaba-sg\n");
        assertThat(swapped.out()).isEqualTo(EvaluateRun.of(EvaluateRun.DEMO).out());
    }

    /** Runs where another Java of at least 17 is installed beside this one, or is named by {@code ASSAY_OTHER_JAVA}. */
    @Test
    @DisplayName("the same bytes on another Java version")
    void otherJava() throws IOException, InterruptedException {
        Optional<Path> other = otherJavaHome();
        assumeTrue(other.isPresent(), "no other Java beside " + System.getProperty("java.home"));
        Path out = folder.resolve("other.json");
        Process process = new ProcessBuilder(
                        other.get().resolve("bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.assay.Assay",
                        "evaluate",
                        EvaluateRun.DEMO.toString(),
                        "--rules",
                        EvaluateRun.RULES.toString())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .isEqualTo(EvaluateRun.of(EvaluateRun.DEMO).out());
    }

    private static Optional<Path> otherJavaHome() throws IOException {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("ASSAY_OTHER_JAVA")).map(Path::of);
        if (named.isPresent()) {
            return named;
        }
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> installed = Files.list(home.resolveSibling("."))) {
            List<Path> others = installed
                    .filter(path -> Files.isExecutable(path.resolve("bin/java"))
                            && !path.toAbsolutePath().normalize().equals(home))
                    .filter(path -> feature(path) > Runtime.version().feature())
                    .sorted()
                    .toList();
            return others.stream().findFirst();
        }
    }

    /** The version in the {@code release} file of a Java home; 0 where it cannot be read. */
    private static int feature(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", ""))
                    .mapToInt(version -> Integer.parseInt(version.split("\\.", -1)[0]))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | NumberFormatException unreadable) {
            return 0;
        }
    }
}
