package dev.assay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Journey
@DisplayName("A compliance officer")
class ComplianceOfficerIT {
    private static final String TABLE = "evidence/quality.csv";
    private static final String HELD = "penalty;4;evidence-age";
    private static final String RAISED = "penalty;90;evidence-age";
    private static final String BROKEN = "penalty;many;evidence-age";

    private Path file;
    private String original;

    @BeforeEach
    void remember(Demo demo) throws IOException {
        file = demo.rule(TABLE);
        original = Files.readString(file);
        assertThat(original).contains(HELD);
    }

    @AfterEach
    void restore() throws IOException {
        Files.writeString(file, original);
    }

    @Test
    @DisplayName("saves a changed cell of a rules table, and the open comparison follows by itself")
    void changesACell(Browsers browsers) throws IOException {
        try (Visit compare = browsers.as("demo-author").open("/cases/eu-bank-assistant/compare")) {
            Shown shown = Shown.on(compare);
            String leader = shown.ranked().get(0);
            Locator first = shown.table().locator("tbody tr[data-status]").first();
            save(RAISED);
            assertThat(first).not().containsText(leader);
            assertThat(compare.page().getByText("The ranking changed while this page was open"))
                    .isVisible();
            compare.button("Show details of " + leader).click();
            assertThat(shown.table()).containsText("penalty 90");
            compare.looksRight("compare-changed");
            save(HELD);
            assertThat(first).containsText(leader);
        }
    }

    @Test
    @DisplayName("saves a broken cell: the comparison stands, the rulebook page says where and what to write instead")
    void breaksACell(Browsers browsers) throws IOException {
        try (Visit compare = browsers.as("demo-author").open("/cases/eu-bank-assistant/compare");
                Visit rulebook = browsers.as("demo-author").open("/rulebook")) {
            Shown shown = Shown.on(compare);
            List<String> before = shown.ranked();
            String digest = compare.page()
                    .request()
                    .get("/api/cases/eu-bank-assistant/assessment")
                    .text();
            save(BROKEN);
            Locator explained =
                    rulebook.page().getByText("The rules folder has errors; the last good rulebook goes on");
            assertThat(explained).isVisible();
            assertThat(rulebook.page()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions()
                                            .setName(Pattern.compile("^evidence\\Wquality\\.csv:\\d+:\\d+$"))))
                    .isVisible();
            assertThat(rulebook.page().getByText("many").first()).isVisible();
            rulebook.looksRight("rulebook-broken");
            assertThat(compare.page()
                            .request()
                            .get("/api/cases/eu-bank-assistant/assessment")
                            .text())
                    .as("the assessment while the folder is broken")
                    .isEqualTo(digest);
            assertThat(shown.ranked()).isEqualTo(before);
            save(HELD);
            assertThat(explained).isHidden();
        }
    }

    @Test
    @DisplayName("changes the same cell in the browser's editor, and an open comparison follows")
    void edits(Browsers browsers) throws IOException {
        try (Visit compare = browsers.as("demo-author").open("/cases/eu-bank-assistant/compare");
                Visit editor = browsers.as("demo-author").open("/rulebook?file=" + TABLE)) {
            Shown shown = Shown.on(compare);
            String leader = shown.ranked().get(0);
            Locator text =
                    editor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text of " + TABLE));
            editor.page()
                    .getByRole(AriaRole.GRID, new Page.GetByRoleOptions().setName("Table " + TABLE))
                    .waitFor();
            editor.looksRight("rulebook-editor");
            editor.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Text").setExact(true))
                    .click();
            text.waitFor();
            text.click();
            editor.page().keyboard().press("Control+A");
            paste(text, original.replace(HELD, RAISED));
            editor.button("Save").click();
            assertThat(shown.table().locator("tbody tr[data-status]").first())
                    .not()
                    .containsText(leader);
            assertThat(Files.readString(file)).contains(RAISED);
            save(HELD);
            assertThat(shown.table().locator("tbody tr[data-status]").first()).containsText(leader);
        }
    }

    private static void paste(Locator field, String text) {
        field.evaluate(
                """
                (field, text) => {
                  const data = new DataTransfer();
                  data.setData("text/plain", text);
                  const paste = { clipboardData: data, bubbles: true, cancelable: true };
                  field.dispatchEvent(new ClipboardEvent("paste", paste));
                }""",
                text);
    }

    /** Saves the table with the one cell changed, as an editor on the same machine does. */
    private void save(String cell) throws IOException {
        Files.writeString(file, original.replace(HELD, cell));
    }
}
