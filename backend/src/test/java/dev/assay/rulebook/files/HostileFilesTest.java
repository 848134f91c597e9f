package dev.assay.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rulebook.Canary;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.testing.CpuTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;

@DisplayName("A hostile or broken rule file")
class HostileFilesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/hostile");

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    @BeforeAll
    static void warmUp() {
        RulesFolder.Found shipped = (RulesFolder.Found) new RulesFolder(Path.of("..", "rules")).read();
        for (int i = 0; i < 3; i++) {
            assertThat(new RulebookReader(Vocabulary.standard())
                            .read(shipped.files())
                            .rulebook())
                    .isPresent();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("is refused within a second with a place and a remedy, and nothing in it runs")
    void refused(Path sample) throws IOException {
        int songs = Canary.songs();
        RuleFile file = new RuleFile(sample.getFileName().toString(), Files.readAllBytes(sample));

        RulebookReader.RulebookReading reading =
                CpuTime.within(Duration.ofSeconds(1), file.toString(), () -> new RulebookReader(Vocabulary.standard())
                        .read(List.of(file)));

        assertThat(reading.rulebook()).as("accepted").isEmpty();
        assertThat(reading.diagnostics()).isNotEmpty().allSatisfy(HostileFilesTest::helps);
        assertThat(Canary.songs()).as("code of the file ran").isEqualTo(songs);
    }

    private static void helps(Diagnostic diagnostic) {
        assertThat(diagnostic.place().line()).isPositive();
        assertThat(diagnostic.place().column()).isPositive();
        assertThat(diagnostic.message()).isNotBlank();
        assertThat(diagnostic.remedy()).isNotBlank();
    }

    @Test
    @DisplayName("is one of a good hundred samples")
    void enoughSamples() throws IOException {
        assertThat(samples()).hasSizeGreaterThan(100);
    }

    @Test
    @DisplayName("too large to be a rule file is refused before it is read as one")
    void huge() {
        RuleFile huge = new RuleFile("huge.drl", "x".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(new RulebookReader(Vocabulary.standard()).read(List.of(huge)).diagnostics())
                .singleElement()
                .satisfies(HostileFilesTest::helps);
    }

    @Test
    @DisplayName("would run if it were handed to Drools: the canary can sing")
    void theCanaryCanSing() {
        int songs = Canary.songs();
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/raw/raw.drl",
                "package raw;\nrule \"raw\" when eval( dev.assay.rulebook.Canary.sing() ) then end\n");
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        var session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
        session.fireAllRules();
        session.dispose();
        services.getRepository().removeKieModule(services.getRepository().getDefaultReleaseId());
        assertThat(Canary.songs()).isGreaterThan(songs);
    }
}
