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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reader of rule files")
class RuleFileFuzzTest {

    private static final Path RULES = Path.of("..", "rules");
    /** What authors, spreadsheets and attackers put between words. */
    static final List<String> SCRAPS = List.of(
            ";",
            ",",
            "|",
            "\"",
            "'",
            "\n",
            "\r\n",
            "\t",
            "(",
            ")",
            "!",
            "&&",
            "||",
            "==",
            "=",
            "$",
            "$x",
            "?",
            "-",
            "#",
            "&a",
            "*a",
            "!!java",
            "[",
            "]",
            "{",
            "}",
            ": ",
            "rule",
            "when",
            "then",
            "end",
            "not",
            "in",
            "eval(true)",
            "/*",
            "*/",
            "//",
            "99999999999999999999",
            "1e999999999",
            "\u0430",
            "\u200B",
            "\u202E",
            "\\",
            "\uFEFF",
            "\0",
            "31.12.2026",
            "3,5",
            "=A1",
            "@title(",
            "dev.assay.rulebook.Canary.sing()");

    private static final List<String> PATHS = List.of("f.csv", "f.drl", "f.cases.yaml", "parameters/f.yaml");

    private static List<RuleFile> shipped() {
        return ((RulesFolder.Found) new RulesFolder(RULES).read())
                .files().stream().filter(file -> !file.path().endsWith(".md")).toList();
    }

    @Property(tries = 250, seed = "20260509", shrinking = ShrinkingMode.OFF)
    @Label("survives real files with words torn out, doubled and strewn in: place and remedy always")
    void mutated(@ForAll long seed) {
        Random random = new Random(seed);
        List<RuleFile> files = shipped();
        RuleFile file = files.get(random.nextInt(files.size()));
        StringBuilder text = new StringBuilder(new String(file.bytes(), StandardCharsets.UTF_8));
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            int until = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, until);
                case 1 -> text.insert(at, text.substring(at, until));
                case 2 -> text.setLength(at);
                default -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
        }
        check(new RuleFile(file.path(), text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 250, seed = "20260510", shrinking = ShrinkingMode.OFF)
    @Label("survives words and bytes thrown together, read as every kind of file")
    void noise(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(60);
        for (int i = 0; i < words; i++) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(random.nextBoolean() ? " " : "");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) == 0) {
            random.nextBytes(bytes);
        }
        check(new RuleFile(PATHS.get(random.nextInt(PATHS.size())), bytes));
    }

    @Test
    @DisplayName(
            "refuses deep nesting, huge numbers, long lines and a thousand broken rows within a second each, with a place")
    void large() throws IOException {
        String rule = Files.readString(RULES.resolve("continuity/availability.drl"));
        List<RuleFile> files = new ArrayList<>();
        Stream.of(
                        "(".repeat(50_000),
                        "!".repeat(50_000),
                        "[".repeat(50_000),
                        "a && ".repeat(20_000),
                        "\"".repeat(50_001))
                .forEach(noise -> PATHS.forEach(path -> {
                    files.add(new RuleFile(path, noise.getBytes(StandardCharsets.UTF_8)));
                    files.add(new RuleFile(path, ("a: " + noise).getBytes(StandardCharsets.UTF_8)));
                }));
        files.add(new RuleFile(
                "f.drl",
                rule.replace("Alternative(", "Alternative( " + "(".repeat(15_000))
                        .getBytes(StandardCharsets.UTF_8)));
        String header = "id;title;when offering.retentionDays >;effect;text;reference;owner;force;waivable;rationale\n";
        files.add(new RuleFile(
                "f.csv", (header + "x y;T;3,5;fine;;;;;;\n".repeat(1_000)).getBytes(StandardCharsets.UTF_8)));
        wideTables().forEach(text -> files.add(new RuleFile("f.csv", text.getBytes(StandardCharsets.UTF_8))));
        warmUp();
        for (RuleFile file : files) {
            assertThat(check(file)).as(file.toString()).isNotEmpty();
        }
    }

    /** A thousand rows each of numbers too long, lists too long, look-alike letters, sets, and every cell in the wrong type. */
    private static List<String> wideTables() {
        String rest = ";x;R;O;law;no;W\n";
        String head = ";effect;text;reference;owner;force;waivable;rationale\n";
        String countries = "DE|FR|US|XX|".repeat(60);
        List<String> texts = new ArrayList<>();
        for (String cells : List.of(
                "9".repeat(300) + ";" + countries + ";coding",
                "1e999999999;" + "DE|".repeat(200) + ";\u0441oding",
                "-1;$nowhere|" + "?|".repeat(100) + ";coding|search|codnig",
                "1,000;=A1;31.12.2026",
                "(".repeat(200) + ";" + "\"\"".repeat(100) + ";" + "|".repeat(300))) {
            StringBuilder text = new StringBuilder(
                    "id;title;when offering.retentionDays >;when offering.accessCountries all in;when case.use" + head);
            for (int i = 0; i < 1_000; i++) {
                text.append("r")
                        .append(i)
                        .append(";T;")
                        .append(cells)
                        .append(";flag")
                        .append(rest);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @BeforeContainer
    static void warmUp() {
        for (int i = 0; i < 3; i++) {
            assertThat(new RulebookReader(Vocabulary.standard()).read(shipped()).rulebook())
                    .isPresent();
        }
    }

    private static List<Diagnostic> check(RuleFile file) {
        int songs = Canary.songs();
        List<Diagnostic> found =
                CpuTime.within(Duration.ofSeconds(1), file.toString(), () -> new RulebookReader(Vocabulary.standard())
                        .read(List.of(file))
                        .diagnostics());
        assertThat(found).allSatisfy(diagnostic -> {
            assertThat(diagnostic.place().line()).isPositive();
            assertThat(diagnostic.place().column()).isPositive();
            assertThat(diagnostic.message()).isNotBlank();
            assertThat(diagnostic.remedy()).isNotBlank();
        });
        assertThat(Canary.songs()).isEqualTo(songs);
        return found;
    }
}
