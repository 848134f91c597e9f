package dev.assay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.assay.intake.PriceMaps;
import dev.assay.intake.SourceTrees;
import dev.assay.journeys.Demo.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files of the size that people really have; peak memory is left in target/large-files.md. */
@ExtendWith(JourneyExtension.class)
@DisplayName("Real files through every door")
class LargeFilesIT {
    private static final String SERVER_HEAP = "512m";
    private static final String COMMAND_HEAP = "256m";
    private static final int MEGABYTE = 1 << 20;

    private final List<String> table =
            new ArrayList<>(List.of("| door | file | size | heap given | peak resident |", "|---|---|---|---|---|"));

    @Test
    @DisplayName(
            "a price map of 3,000 models and a models.dev archive pass, in bounded memory, and leave nothing behind")
    void pass() throws IOException, InterruptedException {
        try (Demo demo = Demo.within(SERVER_HEAP);
                Browsers browsers = new Browsers(demo.address())) {
            Path map = Files.write(demo.folder().resolve("prices_2025-08-23.json"), PriceMaps.ofModels(3_000));
            Path archive = Files.write(demo.folder().resolve("tree.zip"), SourceTrees.archive(3 * MEGABYTE));
            assertThat(Files.size(map)).isGreaterThan(3 * MEGABYTE / 2);
            assertThat(Files.size(archive)).isGreaterThan(3 * MEGABYTE);
            row("server, at rest", "", 0, SERVER_HEAP, demo.peakMegabytes().toString());
            Path token;
            try (Visit lead = browsers.as("demo-lead")) {
                token = Files.writeString(
                        demo.folder().resolve("token"), Desk.of(lead).personalToken());
                uploads(lead, "LiteLLM price map", map);
                accepts(lead);
                row(
                        "server, after the browser",
                        map,
                        SERVER_HEAP,
                        demo.peakMegabytes().toString());
                uploads(lead, "models.dev", archive);
                row(
                        "server, after the browser",
                        archive,
                        SERVER_HEAP,
                        demo.peakMegabytes().toString());
                refusesWhatIsNone(lead, Files.write(demo.folder().resolve("none.zip"), new byte[2 * MEGABYTE]));
            }
            imports(demo, token, "litellm", map);
            imports(demo, token, "models-dev", archive);
            row(
                    "server, after the command line",
                    "",
                    0,
                    SERVER_HEAP,
                    demo.peakMegabytes().toString());
            locked(demo, map);
            assertThat(files(demo.folder().resolve("data/uploads"))).isEmpty();
            alone(demo, map);
        }
        Files.write(Path.of("target", "large-files.md"), table);
        table.forEach(System.out::println);
    }

    private static void uploads(Visit lead, String kind, Path file) {
        choose(lead, kind, file);
        assertThat(lead.page().getByText("waits for a decision")).isVisible();
        lead.looksRight("import-" + file.getFileName());
    }

    private static void choose(Visit lead, String kind, Path file) {
        Page page = lead.open("/catalog/imports").page();
        assertThat(page.getByText("One person is enough here")).isVisible();
        lead.button("Kind of file").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(kind))
                .first()
                .click();
        FileChooser chooser =
                page.waitForFileChooser(() -> lead.button("Choose a file").click());
        chooser.setFiles(file);
        lead.button("Read the file").click();
    }

    private static void accepts(Visit lead) {
        lead.button("Accept ").click();
        Locator question = lead.page().getByRole(AriaRole.ALERTDIALOG);
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept "))
                .click();
        assertThat(lead.page().getByText("accepted", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void refusesWhatIsNone(Visit lead, Path file) {
        choose(lead, "models.dev", file);
        assertThat(lead.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("providers")))
                .isVisible();
        lead.looksRight("import-refused");
        lead.expectAnswer(422);
    }

    private void imports(Demo demo, Path token, String kind, Path file) throws IOException, InterruptedException {
        Measured done = demo.measured(
                COMMAND_HEAP,
                "import",
                kind,
                file.toString(),
                "--accept",
                "--server",
                demo.address().toString(),
                "--token-file",
                token.toString());
        assertThat(done.exit()).as(done.text()).isZero();
        assertThat(done.text()).contains("Accepted.");
        row(
                "command line, beside the server",
                file,
                COMMAND_HEAP,
                done.peakMegabytes().toString());
    }

    /** The running server has the data directory open: the command says so, and what to do instead. */
    private static void locked(Demo demo, Path map) throws IOException, InterruptedException {
        Measured refused = demo.measured(
                COMMAND_HEAP,
                "import",
                "litellm",
                map.toString(),
                "--data",
                demo.folder().resolve("data").toString());
        assertThat(refused.exit()).as(refused.text()).isEqualTo(2);
        assertThat(refused.text()).contains("is in use").contains("--server");
    }

    /** Without a server, in a data directory of its own; and with far too little memory, which is said. */
    private void alone(Demo demo, Path map) throws IOException, InterruptedException {
        String data = demo.folder().resolve("alone").toString();
        Measured done = demo.measured(COMMAND_HEAP, "import", "litellm", map.toString(), "--data", data);
        assertThat(done.exit()).as(done.text()).isZero();
        assertThat(done.text()).contains("read 3000 = accepted 3000");
        row("command line, alone", map, COMMAND_HEAP, done.peakMegabytes().toString());
        Measured hungry = demo.measured("16m", "import", "litellm", map.toString(), "--data", data);
        assertThat(hungry.exit()).as(hungry.text()).isEqualTo(2);
        assertThat(hungry.text()).contains("Not enough memory").contains("-Xmx");
    }

    private void row(String door, Path file, String heap, String peak) throws IOException {
        row(door, String.valueOf(file.getFileName()), Files.size(file), heap, peak);
    }

    private void row(String door, String file, long bytes, String heap, String peak) {
        table.add("| " + door + " | " + file + " | " + (bytes == 0 ? "" : bytes / 1_000 + " kB") + " | " + heap + " | "
                + peak.replaceAll("\\D", "") + " MB |");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
