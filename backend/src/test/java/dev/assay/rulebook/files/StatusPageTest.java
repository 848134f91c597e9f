package dev.assay.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rulebook.Books;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The status page beside the rules")
class StatusPageTest {
    private static final Instant NOW = Instant.parse("2026-05-09T10:00:00Z");

    @TempDir
    private Path rules = Path.of("");

    private String save(RulesService service, String limit) throws IOException {
        Files.writeString(
                rules.resolve("t.csv"),
                Books.table("id;when offering.retentionDays >;effect;text", "a;" + limit + ";flag;Long."));
        service.read(Optional.of("ann"));
        return page();
    }

    private String page() throws IOException {
        return Files.readString(rules.resolve(RulesFolder.STATUS_PAGE));
    }

    @Test
    @DisplayName("is true after a first start, a save, a broken save, a mended one, and a publication")
    void follows() throws IOException {
        Files.writeString(
                rules.resolve("t.csv"), Books.table("id;when offering.retentionDays >;effect;text", "a;30;flag;Long."));
        RulebookStore store = new RulebookStore(
                new RulebookReader(Vocabulary.standard()),
                RulebookStore.Mode.REVIEWED,
                new MemoryPublishedRulebooks(),
                Clock.fixed(NOW, ZoneOffset.UTC),
                Duration.ofSeconds(3));
        try (RulesService service = RulesService.start(new RulesFolder(rules), store)) {
            assertThat(page())
                    .contains(
                            "<h1>The rules are valid</h1>",
                            "Checked 2026-05-09 at 10:00:00 UTC.",
                            "the published rulebook");
            assertThat(save(service, "60")).contains("It is not published yet");
            assertThat(save(service, "sixty"))
                    .contains(
                            "<h1>The last save did not take effect</h1>",
                            "t.csv:2:3",
                            "cell <b>B2 (when offering.retentionDays &gt;)</b>",
                            "`sixty` is not a number");
            assertThat(save(service, "90")).contains("<h1>The rules are valid</h1>", "It is not published yet");
            store.publish(store.state().working().orElseThrow().digest(), "bea", before -> true);
            assertThat(page()).contains("It is the published rulebook.");
        }
    }

    @Test
    @DisplayName("names the cell as a spreadsheet does, also below cells of several lines and below empty rows")
    void cell() {
        TableText table = TableText.read("t.csv", "id;text\na;\"one\ntwo\"\n\nb;x\n", new Diagnostics())
                .orElseThrow();
        assertThat(table.cellAt(new Place("t.csv", 5, 3))).contains("B4 (text)");
        assertThat(table.cellAt(new Place("t.csv", 3, 2))).contains("B2 (text)");
        assertThat(TableText.letters(28)).isEqualTo("AB");
    }

    @Test
    @DisplayName("shows what stands in a rule file as text and never as a part of the page")
    void safe() {
        String evil = "<script>alert(1)</script>\"'&";
        RulebookReader.RulebookReading reading = Books.read(
                "<img src=x>.csv",
                Books.table("id;when offering.route;effect;text", "a;" + evil.replace("\"", "\"\"") + ";flag;Long."),
                "t.csv",
                "id;<b>owner</b>\na;b\n");
        String page = StatusPage.text(reading, NOW, place -> Optional.of("<i>"));
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x&gt;.csv", "&lt;b&gt;owner");
        assertThat(page).doesNotContain("<script", "<img", "<b>owner", "<i>");
        assertThat(page.indexOf("<b>")).isPositive();
    }
}
