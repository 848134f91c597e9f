package dev.assay.intake.modelsdev;

import static dev.assay.intake.Understood.alone;
import static dev.assay.intake.Understood.doubt;
import static dev.assay.intake.Understood.price;
import static dev.assay.intake.Understood.skipReason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Model;
import dev.assay.catalog.Tariff.Component;
import dev.assay.catalog.Tariff.Line;
import dev.assay.intake.ImportReport;
import dev.assay.intake.Reading;
import dev.assay.intake.Reconciliation;
import dev.assay.intake.SharedData;
import dev.assay.intake.Understood;
import dev.assay.quantity.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A models.dev tree")
class ModelsDevReaderTest {
    private static final String PRICED = "last_updated = \"2026-01-02\"\n[cost]\ninput = 1\noutput = 2.50\n";

    @TempDir
    private Path tree;

    @Test
    @DisplayName("of real files is read whole")
    void realTree() throws IOException {
        Path folder = SharedData.file("models.dev");
        Reconciliation result = alone(new ModelsDevReader().readFolder(folder, Optional.empty()));
        ImportReport report = result.report();
        System.out.printf(
                "models.dev: read %d = accepted %d + unchanged %d + quarantined %d + skipped %d%n",
                report.read(),
                report.accepted(),
                report.unchanged(),
                report.quarantined().size(),
                report.skipped().size());
        assertThat(report.accepted()).isGreaterThan(400);
        assertThat(price(result, "gpt-4o@openai-api").lines())
                .contains(new Line(Component.CACHED_INPUT, 0, new BigDecimal("1.25"), false));
        assertThat(price(result, "gpt-5.4@openai-api").lines())
                .contains(new Line(Component.INPUT, 272_000, new BigDecimal("5"), false));
    }

    @Test
    @DisplayName("fills in what a file inherits and lets the file's own words win")
    void inheritance() throws IOException {
        write(
                "models/mistral/base.toml",
                "release_date = \"2025-05\"\nopen_weights = true\nname = \"Base\"\n[limit]\ncontext = 1000\n");
        write(
                "providers/mistral/models/m.toml",
                "base_model = \"mistral/base\"\nname = \"Own\"\n[cost]\ninput = 0.40\noutput = 2\n");
        Reconciliation result = read();
        assertThat(Understood.contents(result, Model.class)).singleElement().satisfies(m -> {
            assertThat(m.name()).isEqualTo("Own");
            assertThat(m.weights()).isEqualTo(Model.WeightsAvailability.OPEN);
        });
        assertThat(price(result, "m@mistral-api").effective().since()).contains(new PartialDate("2025-05"));
    }

    @Test
    @DisplayName("names circles, dangling bases, dangling links, circular links and links that lead out")
    void brokenPaths() throws IOException {
        write("models/x/a.toml", "base_model = \"x/b\"\n");
        write("models/x/b.toml", "base_model = \"x/a\"\n");
        write("providers/p/models/circle.toml", "base_model = \"x/a\"\n");
        write("providers/p/models/missing.toml", "base_model = \"x/none\"\n");
        write("outside.toml", PRICED);
        Path models = tree.resolve("tree/providers/p/models");
        Files.createSymbolicLink(models.resolve("dangling.toml"), Path.of("nowhere.toml"));
        Files.createSymbolicLink(models.resolve("loop.toml"), Path.of("loop.toml"));
        Files.createSymbolicLink(models.resolve("escape.toml"), Files.createFile(tree.resolve("secret.toml")));
        write("providers/p/models/good.toml", PRICED);
        Files.createSymbolicLink(models.resolve("linked.toml"), Path.of("good.toml"));
        Reconciliation result = read();
        assertThat(skipReason(result, "p/circle")).contains("inherits from itself");
        assertThat(skipReason(result, "p/missing")).contains("not in the tree");
        assertThat(skipReason(result, "p/dangling")).contains("nowhere");
        assertThat(skipReason(result, "p/loop")).contains("nowhere or in a circle");
        assertThat(skipReason(result, "p/escape")).contains("out of the tree");
        assertThat(result.report().accepted()).isEqualTo(2);
    }

    @Test
    @DisplayName("skips what is unpriced, zero, no text or no TOML, and holds back what cannot be")
    void oddFiles() throws IOException {
        write("providers/p/models/unpriced.toml", "last_updated = \"2026-01-02\"\ncost = true\n");
        write("providers/p/models/zero.toml", PRICED.replace("= 1", "= 0").replace("2.50", "0"));
        write("providers/p/models/image.toml", PRICED + "[modalities]\noutput = [\"image\"]\n");
        write("providers/p/models/broken.toml", "[cost\ninput = 1");
        write("providers/p/models/deep.toml", "a = " + "[".repeat(3_000));
        write("providers/p/models/huge.toml", "# " + "x".repeat(SourceTree.LARGEST_FILE));
        write("providers/p/models/undated.toml", "[cost]\ninput = 1\n");
        write("providers/p/models/baddate.toml", PRICED.replace("01-02", "02-31"));
        write("providers/p/models/negative.toml", PRICED.replace("= 1", "= -1"));
        write("providers/p/models/nan.toml", PRICED.replace("= 1", "= nan"));
        Files.write(
                tree.resolve("tree/providers/p/models/latin.toml"),
                "name = \"caf\u00e9\"".getBytes(StandardCharsets.ISO_8859_1));
        Reconciliation result = read();
        assertThat(skipReason(result, "p/unpriced")).contains("no price");
        assertThat(skipReason(result, "p/zero")).contains("free or unknown");
        assertThat(skipReason(result, "p/image")).contains("image");
        assertThat(skipReason(result, "p/broken")).contains("line 1");
        assertThat(skipReason(result, "p/deep")).contains("TOML");
        assertThat(skipReason(result, "p/huge")).contains("larger");
        assertThat(skipReason(result, "p/undated")).contains("--dated");
        assertThat(skipReason(result, "p/latin")).isNotEmpty();
        assertThat(skipReason(result, "p/baddate")).contains("--dated");
        assertThat(doubt(result, "p/negative")).contains("negative");
        assertThat(doubt(result, "p/nan")).contains("no usable number");
        assertThat(result.report().accepted()).isZero();
    }

    @Test
    @DisplayName("believes nobody where providers disagree on open weights")
    void disagreement() throws IOException {
        write("providers/p/models/m.toml", "open_weights = true\n" + PRICED);
        write("providers/q/models/m.toml", "open_weights = false\n" + PRICED);
        Reconciliation result = read();
        assertThat(Understood.contents(result, Model.class)).singleElement().satisfies(m -> assertThat(m.weights())
                .isEqualTo(Model.WeightsAvailability.UNKNOWN));
        assertThat(result.report().notes()).anyMatch(n -> n.contains("open_weights differs"));
    }

    @Test
    @DisplayName("may come as an archive, whose names never reach the file system")
    void archive() throws IOException {
        Reading reading = new ModelsDevReader()
                .readZip(new ByteArrayInputStream(zip("../../x/providers/p/models/m.toml", PRICED)), Optional.empty());
        assertThat(alone(reading).report().accepted()).isEqualTo(1);
        byte[] cut = zip("providers/p/models/m.toml", PRICED.repeat(500));
        assertThat(new ModelsDevReader().readZip(new ByteArrayInputStream(cut, 0, cut.length / 4), Optional.empty()))
                .isInstanceOf(Reading.Unreadable.class);
        assertThat(new ModelsDevReader().readZip(new ByteArrayInputStream(new byte[0]), Optional.empty()))
                .isInstanceOf(Reading.Unreadable.class);
    }

    private Reconciliation read() throws IOException {
        return alone(new ModelsDevReader().readFolder(tree.resolve("tree"), Optional.empty()));
    }

    private void write(String path, String content) throws IOException {
        Path file = tree.resolve("tree").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
