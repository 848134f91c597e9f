package dev.assay.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rulebook.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Grows the hostile corpus; no part of the build, since it takes as long as it is told:
 *
 * <pre>{@code mvn -pl backend test -Dtest=RuleFileFuzzerTest -Dfuzz.minutes=10 -Dfuzz.seed=1}</pre>
 *
 * <p>Every file that is refused in words no sample had, and every file that breaks a promise, is shortened and written into {@code
 * src/test/resources/hostile}, where {@link HostileFilesTest} holds it from then on.
 */
@DisplayName("The fuzzer of rule files")
class RuleFileFuzzerTest {
    private static final Path HOSTILE = Path.of("src/test/resources/hostile");

    @Test
    @EnabledIfSystemProperty(named = "fuzz.minutes", matches = "\\d+")
    @DisplayName("finds no file that throws, hangs, runs code, or is refused without place and remedy")
    void grows() throws IOException {
        RuleFileFuzzer fuzzer = new RuleFileFuzzer(Long.getLong("fuzz.seed", 1L));
        List<RuleFile> shipped = RuleFileFuzzer.files(Path.of("..", "rules")).stream()
                .filter(file -> !file.path().endsWith(".md"))
                .toList();
        RuleFileFuzzer.Outcome outcome = fuzzer.run(
                shipped, RuleFileFuzzer.files(HOSTILE), Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 1)));
        int kept = 0;
        for (Map.Entry<String, RuleFile> each : outcome.grown().entrySet()) {
            kept += keep(fuzzer.shortened(each.getValue(), each.getKey()), each.getKey());
        }
        for (Map.Entry<String, RuleFile> each : outcome.faults().entrySet()) {
            kept += keep(each.getValue(), each.getKey());
        }
        System.out.println(outcome.tried() + " files tried, " + outcome.grown().size() + " new refusals, "
                + outcome.faults().size() + " faults, " + kept + " samples written.");
        assertThat(outcome.faults().keySet()).isEmpty();
    }

    private static int keep(RuleFile file, String why) throws IOException {
        String name = RuleFileFuzzer.sampleName(file).orElse("");
        if (name.isEmpty()) {
            return 0;
        }
        Files.write(HOSTILE.resolve(name), file.bytes());
        System.out.println(name + ": " + why);
        return 1;
    }
}
