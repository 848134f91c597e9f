package dev.assay.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("With the guard off, in a process of its own,")
class GuardOffTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "package raw\nrule \"a\" when eval( dev.assay.rulebook.Canary.sing() ) then end\n",
                "package raw\nrule \"a\" when then dev.assay.rulebook.Canary.sing(); end\n",
                "package raw\nfunction boolean f() { return dev.assay.rulebook.Canary.sing(); }\nrule \"a\" when eval( f() ) then end\n"
            })
    @DisplayName("a hostile file runs its code, and with the guard on the same file is refused")
    void runs(String text) throws IOException, InterruptedException {
        assertThat(songsWithoutGuard(text))
                .as("the file runs code where nothing stops it")
                .isPositive();
        RulebookReader.Reading guarded = new RulebookReader(Vocabulary.standard())
                .read(List.of(new RuleFile("hostile.drl", text.getBytes(StandardCharsets.UTF_8))));
        assertThat(guarded.rulebook()).isEmpty();
        assertThat(guarded.diagnostics()).isNotEmpty();
    }

    private int songsWithoutGuard(String text) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("hostile.drl"), text);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        UnguardedDrools.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ended").isTrue();
        return Files.readAllLines(said).stream()
                .filter(line -> line.startsWith("songs "))
                .mapToInt(line -> Integer.parseInt(line.substring("songs ".length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The process said nothing of songs."));
    }
}
