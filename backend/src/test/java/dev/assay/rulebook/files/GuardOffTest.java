package dev.assay.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Assay;
import dev.assay.access.Role;
import dev.assay.rulebook.Canary;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.workbook.TableImport;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The hostile corpus")
class GuardOffTest {
    private static final Path SAMPLES = Path.of("src/test/resources/hostile");
    private static final String VALID =
            """
            id;title;when case.use;effect;text;reference;owner;force;waivable;basis;rationale
            one;Coding;coding;flag;Looked at.;Our own convention;Security;policy;yes;policy;An example.
            """;

    @TempDir
    private Path folder = Path.of("");

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    @Test
    @DisplayName("runs code with the guard off, in a process of its own: many of its files do, so it proves something")
    void guardOff() throws IOException, InterruptedException {
        Set<String> ran = new TreeSet<>();
        List<Path> left = new ArrayList<>();
        samples().stream().filter(sample -> sample.toString().endsWith(".drl")).forEach(left::add);
        int all = left.size();
        while (!left.isEmpty()) {
            List<String> said = unguarded(left);
            long begun = said.stream().filter(line -> line.startsWith("begin ")).count();
            assertThat(begun).as(String.join("\n", said)).isPositive();
            for (int i = 0; i < begun; i++) {
                String name = left.remove(0).getFileName().toString();
                boolean ended = said.stream().anyMatch(line -> line.startsWith("songs " + name + " "));
                if (!ended || said.stream().anyMatch(line -> line.matches("songs " + name + " [1-9]\\d*"))) {
                    ran.add(name);
                }
            }
        }
        System.out.println("With the guard off " + ran.size() + " of " + all + " files run code: " + ran);
        assertThat(ran).hasSizeGreaterThan(20).contains("then-call.drl", "then-exit.drl", "when-call.drl");
    }

    static Stream<String> plainFiles() {
        String sing = "dev.assay.rulebook.Canary.sing()";
        return Stream.of(
                "package raw%nrule \"a\" when eval( " + sing + " ) then end",
                "package raw%nrule \"a\" when then " + sing + "; end",
                "package raw%nfunction boolean f() { return " + sing + "; }%nrule \"a\" when eval( f() ) then end");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainFiles")
    @DisplayName("has plain files too, which run their code unguarded and are refused with the guard on")
    void plain(String form) throws IOException, InterruptedException {
        String text = form.formatted();
        Path file = Files.writeString(folder.resolve("plain.drl"), text);
        assertThat(unguarded(List.of(file))).anyMatch(line -> line.matches("songs plain\\.drl [1-9]\\d*"));
        int songs = Canary.songs();
        RulebookReader.RulebookReading guarded = new RulebookReader(Vocabulary.standard())
                .read(List.of(new RuleFile("plain.drl", text.getBytes(StandardCharsets.UTF_8))));
        assertThat(guarded.rulebook()).isEmpty();
        assertThat(guarded.diagnostics()).isNotEmpty();
        assertThat(Canary.songs()).isEqualTo(songs);
    }

    @Test
    @DisplayName(
            "runs no code with the guard on: not by check, test, the editor's check, a workbook's import or a reload")
    void guardOn() throws IOException {
        int songs = Canary.songs();
        Path data = folder.resolve("data");
        Path rules = Files.createDirectories(data.resolve("rules"));
        Files.createDirectories(rules.resolve("small"));
        Files.writeString(rules.resolve("small/rules.csv"), VALID);
        try (TestServer server = TestServer.start(Map.of("assay.data", data.toString()))) {
            Visitor author = server.signedIn("Ada", Role.COMPLIANCE_AUTHOR);
            String good =
                    author.get("/api/rulebook").json().at("/working/digest").asText();
            for (Path sample : samples()) {
                String name = sample.getFileName().toString();
                atATerminal(sample, name);
                inTheEditor(author, sample, name);
                asAWorkbook(author, sample, name);
                Path placed = rules.resolve("small").resolve(name);
                Files.copy(sample, placed);
                RulebookStore.State state = server.bean(RulesService.class).read(Optional.empty());
                assertThat(state.isSaveValid()).as("%s after a reload", name).isFalse();
                assertThat(author.get("/api/rulebook")
                                .json()
                                .at("/working/digest")
                                .asText())
                        .isEqualTo(good);
                Files.delete(placed);
                assertThat(Canary.songs()).as("%s ran code", name).isEqualTo(songs);
            }
            assertThat(server.bean(RulesService.class).read(Optional.empty()).isSaveValid())
                    .as("the corpus alone was at fault")
                    .isTrue();
        }
    }

    private void atATerminal(Path sample, String name) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("cli"));
        Path placed = Files.copy(sample, rules.resolve(name));
        for (String command : List.of("check", "test")) {
            StringWriter out = new StringWriter();
            int code = Assay.commandLine()
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(out))
                    .execute("rules", command, "--rules", rules.toString());
            assertThat(code).as("%s by rules %s: %s", name, command, out).isNotZero();
        }
        Files.delete(placed);
    }

    /** An editor sends text, so of a file that is none it sends what is left of it, which need not be wrong. */
    private static void inTheEditor(Visitor author, Path sample, String name) throws IOException {
        String text = new String(Files.readAllBytes(sample), StandardCharsets.UTF_8);
        Visitor.Answer checked = author.post("/api/rulebook/check", Map.of("path", "small/" + name, "text", text));
        boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(sample));
        assertThat(!isText
                        || checked.status() == 422
                        || !checked.json().get("valid").asBoolean())
                .as("%s in the editor: %s", name, checked.body())
                .isTrue();
    }

    /** The bytes as they are, and tables cell by cell as a spreadsheet program would save them. */
    private static void asAWorkbook(Visitor author, Path sample, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        assertThat(author.upload("/api/rulebook/workbook/small/rules.csv", name, bytes)
                        .status())
                .as(name)
                .isNotEqualTo(500);
        if (name.endsWith(".csv")) {
            byte[] workbook = workbook(new String(bytes, StandardCharsets.UTF_8));
            assertThat(new TableImport(Vocabulary.standard()).read("small/rules.csv", workbook, Optional.empty()))
                    .isNotNull();
            assertThat(author.upload("/api/rulebook/workbook/small/rules.csv", name + ".xlsx", workbook)
                            .status())
                    .as(name)
                    .isNotEqualTo(500);
        }
    }

    private static byte[] workbook(String table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Assay", null)) {
            Worksheet sheet = workbook.newWorksheet("Rules");
            String[] lines = table.split("\\R", -1);
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split("[;,]", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column].replaceAll("[^\\x20-\\uD7FF]", " "));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private List<String> unguarded(List<Path> files) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                UnguardedDrools.class.getName()));
        files.forEach(file -> command.add(file.toAbsolutePath().toString()));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(400, TimeUnit.SECONDS)).as("ended").isTrue();
        return Files.readAllLines(said, StandardCharsets.UTF_8);
    }
}
