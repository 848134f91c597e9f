package dev.assay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a cell in a spreadsheet to a published rulebook, by two people, on a server where a second person publishes. */
@ExtendWith(JourneyExtension.class)
@DisplayName("An officer who does not program")
class OfficersDayIT {
    private static final String TABLE = "data-protection/processing.csv";
    private static final String CASES = "data-protection/processing.cases.yaml";
    private static final String RULE = "dp-retention";

    @Test
    @DisplayName(
            "changes a threshold in a spreadsheet, mends and adds a case, reads the impact, and a colleague publishes")
    void publishes() throws IOException, InterruptedException {
        try (Demo demo = Demo.reviewed();
                Browsers browsers = new Browsers(demo.address())) {
            try (Visit author = browsers.as("demo-author")) {
                author.open("/rulebook");
                assertThat(author.page().getByText(Pattern.compile("^Published, ")))
                        .isVisible();
                Spreadsheet.change(demo.rule(TABLE), RULE, "when offering.retentionDays >", "10");
                assertThat(author.page().getByText("Some cases find something else than they expect"))
                        .isVisible();
                author.looksRight("officer-failing-case");
                mendsTheCase(author);
                addsACase(author);
                assertThat(Files.readString(demo.rule(CASES))).contains("offering.retentionDays: 11");
                readsTheImpact(author);
            }
            try (Visit publisher = browsers.as("demo-publisher")) {
                publishesAsSecondPerson(publisher);
            }
            try (Visit lead = browsers.as("demo-lead").open("/cases/eu-bank-assistant/compare")) {
                assertThat(lead.table("Alternatives by value")).isVisible();
                lead.looksRight("officer-compare-after");
            }
        }
    }

    private static void mendsTheCase(Visit author) {
        Page page = author.page();
        author.button(CASES + ":").first().click();
        Locator text = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text of " + CASES));
        text.getByText("offering.retentionDays: 30").click();
        page.keyboard().press("End");
        page.keyboard().press("Backspace");
        page.keyboard().press("Backspace");
        page.keyboard().type("10");
        author.button("Save").click();
        assertThat(page.getByText("Some cases find something else than they expect"))
                .isHidden();
    }

    private static void addsACase(Visit author) {
        Page page = author.page();
        author.open("/rulebook?file=" + TABLE);
        Locator missing = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Missing cases"));
        Locator ofTheRule = missing.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(RULE + ".*11|11.*" + RULE)));
        author.looksRight("officer-missing-case");
        ofTheRule
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add this case"))
                .first()
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("What the case shows, in a sentence").fill("kept one day longer than ten");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add the case"))
                .click();
        assertThat(dialog).isHidden();
    }

    private static void readsTheImpact(Visit author) {
        author.open("/rulebook");
        tab(author, "Changes").click();
        author.button("Work out the impact").click();
        assertThat(author.page().getByText(Pattern.compile("answers? changes?")))
                .isVisible();
        author.looksRight("officer-impact");
        author.button("These changes are mine").click();
        assertThat(author.button("These changes are mine")).isHidden();
    }

    private static void publishesAsSecondPerson(Visit publisher) {
        Page page = publisher.page();
        publisher.open("/rulebook");
        tab(publisher, "Changes").click();
        publisher.button("I have read this impact").click();
        publisher.looksRight("officer-publish");
        publisher.button("Publish this rulebook").click();
        assertThat(page.getByText("Waiting", exactly())).isHidden();
        publisher.looksRight("officer-published");
    }

    private static Locator tab(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
