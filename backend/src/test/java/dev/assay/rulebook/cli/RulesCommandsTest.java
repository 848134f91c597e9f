package dev.assay.rulebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.Assay;
import dev.assay.rulebook.Books;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("The commands about rules")
class RulesCommandsTest {

    private static final String CASE = "src/main/resources/demo/eu-bank-assistant.case.yaml";

    @TempDir
    private Path folder = Path.of("");

    private record Answer(int code, String out) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine assay = Assay.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        return new Answer(assay.execute(arguments), out.toString());
    }

    private Path rules(String name, String table) throws IOException {
        Path rules = Files.createDirectories(folder.resolve(name));
        Files.writeString(rules.resolve("t.csv"), table);
        return rules;
    }

    private Path valid(String name, String limit) throws IOException {
        return rules(name, Books.table("id;when offering.retentionDays >;effect;text", "a;" + limit + ";flag;Long."));
    }

    @Test
    @DisplayName("diff two folders: exit code 1 and the difference in words, 0 where they mean the same")
    void diff() throws IOException {
        String old = valid("old", "90").toString();
        String present = valid("new", "30").toString();
        Answer differs = run("rules", "diff", old, present);
        assertThat(differs.code()).isEqualTo(1);
        assertThat(differs.out()).contains("90 days → 30 days");
        assertThat(run("rules", "diff", old, old, "--json")
                        .json()
                        .at("/sameMeaning")
                        .booleanValue())
                .isTrue();
        assertThat(run("rules", "diff", old, "nowhere").code()).isEqualTo(2);
    }

    @Test
    @DisplayName("point at the line and column of a mistake, and show the line in words and in a pull request")
    void places() throws IOException {
        String broken = rules(
                        "broken", Books.table("id;when offering.retentionDays >;effect;text", "a;long;flag;Long."))
                .toString();
        assertThat(run("rules", "check", "--rules", broken, "--markdown").out()).contains("| `t.csv:2:3` |");
        assertThat(run("rules", "check", "--rules", broken).out())
                .contains("a;long;flag")
                .contains("      ^");
    }

    @Test
    @DisplayName("run the cases, add up what they cover, and remark which are missing without failing for it")
    void test() throws IOException {
        String rules = valid("rules", "90").toString();
        Answer answer = run("rules", "test", "--rules", rules);
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("0 of 1 rules are fired by a case; 0 of 1 conditions are put to the test.")
                .contains("t.csv:2:1: No case in which a holds.")
                .contains("lies exactly on the threshold");
        JsonNode json = run("rules", "test", "--rules", rules, "--json").json();
        assertThat(json.get("conditions").asInt()).isEqualTo(1);
        assertThat(json.get("remarks")).hasSize(4);
        assertThat(json.get("errors")).isEmpty();
        assertThat(run("rules", "check", "--rules", rules).out()).contains("No case in which a holds.");
    }

    @Test
    @DisplayName("write a new rule that is valid at once, and refuse to overwrite it")
    void scaffold() throws IOException {
        String rules = valid("rules", "90").toString();
        assertThat(run("rules", "new", "b-1", "--folder", "subject", "--table", "--rules", rules)
                        .code())
                .isZero();
        assertThat(run("rules", "new", "b-2", "--folder", "subject", "--drl", "--rules", rules)
                        .code())
                .isZero();
        assertThat(run("rules", "test", "--rules", rules).out()).contains("6 cases of 3 rules, 0 failed");
        assertThat(run("rules", "new", "b-1", "--folder", "subject", "--table", "--rules", rules)
                        .code())
                .isEqualTo(2);
        Files.writeString(Path.of(rules, "subject", "b-3.cases.yaml"), "cases: []\n");
        Answer kept = run("rules", "new", "b-3", "--folder", "subject", "--table", "--rules", rules);
        assertThat(kept.code()).isEqualTo(2);
        assertThat(Path.of(rules, "subject", "b-3.csv")).doesNotExist();
        assertThat(run("rules", "new", "../x", "--folder", "subject", "--table", "--rules", rules)
                        .code())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("enter a new rule into the page of all rules beside the folder, and say when that page is stale")
    void page() throws IOException {
        String rules = valid("rules", "90").toString();
        Path page = folder.resolve("docs").resolve("rules-reference.md");
        assertThat(run("rules", "docs", "--rules", rules, "--check").code()).isEqualTo(1);
        assertThat(run("rules", "new", "b-0", "--folder", "subject", "--table", "--rules", rules)
                        .code())
                .isZero();
        assertThat(page).as("a house without the page gets none").doesNotExist();
        assertThat(run("rules", "docs", "--rules", rules).code()).isZero();
        assertThat(page).content().contains("| `a` Title |", "| `b-0` [Title] |");
        assertThat(run("rules", "new", "b-1", "--folder", "subject", "--table", "--rules", rules)
                        .code())
                .isZero();
        assertThat(page).content().contains("| `b-1` [Title] |", "switched off");
        assertThat(run("rules", "docs", "--rules", rules, "--check").code()).isZero();
        valid("rules", "30");
        Answer stale = run("rules", "docs", "--rules", rules, "--check");
        assertThat(stale.code()).isEqualTo(1);
        assertThat(stale.out()).contains("is stale. Write it anew: assay rules docs");
    }

    @Test
    @DisplayName(
            "export a table and import it again: written only if every cell is understood and nobody was overtaken")
    void workbook() throws IOException {
        String rules = valid("rules", "90").toString();
        String out = folder.resolve("t.xlsx").toString();
        assertThat(run("rules", "export", "t.csv", "--rules", rules, "--out", out)
                        .code())
                .isZero();
        assertThat(run("rules", "export", "t.csv", "--rules", rules, "--out", out)
                        .code())
                .as("an existing file is kept")
                .isEqualTo(2);
        Answer same = run("rules", "import", out, "--rules", rules, "--json");
        assertThat(same.code()).isZero();
        assertThat(same.json().at("/written").booleanValue()).isFalse();
        valid("rules", "30");
        Answer overtaken = run("rules", "import", out, "--rules", rules);
        assertThat(overtaken.code()).isEqualTo(1);
        assertThat(overtaken.out()).contains("Changed: a", "changed since this workbook was made");
        assertThat(run("rules", "import", out, "--rules", rules, "--replace").code())
                .isZero();
        assertThat(Files.readString(Path.of(rules, "t.csv"))).contains("a;90;flag");
        Files.writeString(folder.resolve("none.xlsx"), "a;b");
        Answer refused =
                run("rules", "import", folder.resolve("none.xlsx").toString(), "--rules", rules, "--table", "t.csv");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("workbook: This is not a workbook (.xlsx).");
    }

    @Test
    @DisplayName(
            "watch: say what is wrong after a save, also of editors that write beside and rename, and keep the status page true")
    void watch() throws Exception {
        String rules = valid("rules", "90").toString();
        String table = Files.readString(Path.of(rules, "t.csv"));
        StringWriter out = new StringWriter();
        Thread watching = new Thread(
                () -> Assay.commandLine().setOut(new PrintWriter(out)).execute("rules", "watch", "--rules", rules));
        watching.start();
        try {
            Path page = Path.of(rules, "STATUS.html");
            await(out, "1 rules are valid; 0 cases, 0 failed.");
            assertThat(page).content().contains("The rules are valid", "1 rules and 0 cases");
            for (int i = 0; i < 5; i++) {
                Path draft = Files.writeString(Path.of(rules, ".t.csv.tmp"), table.replace(";90;", ";long" + i + ";"));
                Files.move(draft, Path.of(rules, "t.csv"), StandardCopyOption.REPLACE_EXISTING);
            }
            await(out, "`long4` is not a number");
            await(out, " t.csv: The rules are not valid.");
            assertThat(page).content().contains("The rules are not valid", "`long4` is not a number");
        } finally {
            watching.interrupt();
            watching.join(10_000);
        }
        assertThat(watching.isAlive()).isFalse();
    }

    private static void await(StringWriter out, String words) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!out.toString().contains(words) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(out.toString()).contains(words);
    }

    @Test
    @DisplayName("explain and simulate a rule under edit on the demo case")
    void onACase() throws IOException {
        String rules = valid("edit", "29").toString();
        Answer holds = run(
                "rules",
                "explain",
                "a",
                "--rules",
                rules,
                "--case",
                CASE,
                "--offering",
                "mistral-large-2411@mistral-api");
        assertThat(holds.code()).isZero();
        assertThat(holds.out()).contains("a holds, because retention in days is 30 days");
        JsonNode offerings = run("rules", "simulate", CASE, "--rules", rules, "--json")
                .json()
                .at("/offerings");
        assertThat(offerings.size()).isGreaterThan(10);
        assertThat(offerings.findValuesAsText("rule")).contains("a");
        assertThat(run("rules", "explain", "b", "--rules", rules).code()).isEqualTo(2);
    }

    @Test
    @DisplayName("simulate typed facts alone, or in the place of a case's own, and name a fact that cannot be read")
    void typedFacts() throws IOException {
        String rules = rules(
                        "edit",
                        Books.table(
                                "id;when offering.retentionDays >;when offering.accessCountries contains;effect;text",
                                "a;29;IN;flag;Long."))
                .toString();
        String[] typed = {
            "--fact", "offering.retentionDays=30", "--fact", "offering.accessCountries=IN,US", "--rules", rules
        };
        Answer alone = run(with(typed, "rules", "simulate", "--as-of", "2026-05-09"));
        assertThat(alone.code()).isZero();
        assertThat(alone.out()).contains("typed facts\n  a: flag (t.csv:2:1)");
        assertThat(run("rules", "simulate", CASE, "--rules", rules).out())
                .contains("a: flag may hold")
                .doesNotContain("a: flag (");
        assertThat(run(with(typed, "rules", "simulate", CASE)).out()).contains("a: flag (");
        Answer wrong = run("rules", "simulate", "--rules", rules, "--fact", "offering.retentionDay=30");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).contains("Did you mean `offering.retentionDays`?");
        assertThat(run("rules", "simulate", "--rules", rules).out()).contains("Name a case, or facts to try");
    }

    private static String[] with(String[] last, String... first) {
        return Stream.concat(Stream.of(first), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    @DisplayName("analyse: exit code 1 where something is almost certainly a mistake")
    void analyse() throws IOException {
        String fine = valid("fine", "29").toString();
        assertThat(run("rules", "analyse", "--rules", fine, "--case", CASE).code())
                .isZero();
        String never = rules(
                        "never",
                        Books.table(
                                "id;when offering.retentionDays >;when offering.retentionDays <;effect;text",
                                "a;9;8;flag;x"))
                .toString();
        Answer answer = run("rules", "analyse", "--rules", never, "--json");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.json().at("/observations/0/kind").asText()).isEqualTo("never-fires");
    }

    @Test
    @DisplayName(
            "answer as the page about pull requests says: each of its commands on the shipped rules, and 1 on broken ones")
    void pullRequest() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "rules-in-a-pull-request.md"));
        Matcher command = Pattern.compile("^    java -jar assay\\.jar (rules .*)$", Pattern.MULTILINE)
                .matcher(page);
        int tried = 0;
        while (command.find()) {
            String[] arguments = command.group(1).split(" ");
            for (int i = 1; i < arguments.length; i++) {
                arguments[i] = arguments[i].matches("(before/)?rules") ? "../rules" : arguments[i];
            }
            if (!arguments[1].equals("watch")) {
                assertThat(run(arguments))
                        .as(command.group())
                        .extracting(Answer::code)
                        .isEqualTo(0);
                tried++;
            }
        }
        assertThat(tried).isEqualTo(7);
        String broken = valid("broken", "long").toString();
        assertThat(run("rules", "check", "--rules", broken, "--markdown").code())
                .isEqualTo(1);
        assertThat(run("rules", "check", "--rules", "nowhere", "--markdown").code())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("are all in the README's table, and the table names no other")
    void readme() throws IOException {
        Matcher row = Pattern.compile("^\\| `rules ([a-z]+)", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("..", "README.md")));
        Set<String> told = new TreeSet<>();
        while (row.find()) {
            told.add(row.group(1));
        }
        assertThat(told)
                .isEqualTo(new TreeSet<>(Assay.commandLine()
                        .getSubcommands()
                        .get("rules")
                        .getSubcommands()
                        .keySet()));
    }
}
