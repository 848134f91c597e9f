package dev.assay.rulebook.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.RuleCase;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.RulebookCompleteness;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules shipped with Assay")
class ShippedRulesTest {

    private static final Path RULES = Path.of("..", "rules");

    private static RulebookReader.RulebookReading reading;
    private static Rulebook rulebook;

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> paths = Files.walk(RULES)) {
            List<RuleFile> files = paths.filter(Files::isRegularFile)
                    .map(ShippedRulesTest::file)
                    .toList();
            reading = new RulebookReader(Vocabulary.standard()).read(files);
        }
        rulebook = reading.rulebook().orElse(Rulebook.EMPTY);
    }

    @Test
    @DisplayName("are without error")
    void noErrors() {
        assertEquals(List.of(), reading.diagnostics());
    }

    @Test
    @DisplayName("meet every one of their cases")
    void casesHold() {
        Interpreter interpreter = new Interpreter(rulebook);
        List<String> failures = rulebook.cases().stream()
                .filter(c -> !expected(c).equals(found(interpreter, c)))
                .map(c -> c.place() + " " + c.rule() + ", " + c.name() + ": expected " + expected(c) + ", found "
                        + found(interpreter, c))
                .toList();
        assertEquals("", String.join("\n", failures));
    }

    @Test
    @DisplayName(
            "each have a reference, an owner, and cases: one that fires, one that does not, one unknown, one on every limit")
    void everyRuleIsProven() {
        assertEquals(
                "",
                RulebookCompleteness.gaps(rulebook).stream()
                        .map(gap -> gap.place() + " " + gap.message())
                        .collect(Collectors.joining("\n")));
    }

    private static Set<String> expected(RuleCase ruleCase) {
        return ruleCase.expect().stream()
                .map(e -> e.kind() + " " + e.certainty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Interpreter interpreter, RuleCase ruleCase) {
        return interpreter
                .findings(
                        ruleCase.asOf(),
                        ruleCase.caseFacts(),
                        new TreeMap<>(java.util.Map.of("x", ruleCase.alternative())))
                .stream()
                .filter(f -> f.rule().equals(ruleCase.rule()))
                .map((Finding f) -> f.kind() + " " + f.certainty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static RuleFile file(Path path) {
        try {
            return new RuleFile(RULES.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
