package dev.assay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Journey
@DisplayName("A procurement lead who decides")
class DecisionIT {

    @Test
    @DisplayName(
            "cannot choose an unresolved alternative, must justify another than the leader, and reads a record with its digest")
    void decides(Browsers browsers) {
        try (Visit visit = browsers.as("demo-lead")) {
            Page page = visit.page();
            visit.open("/cases/" + Desk.of(visit).copyOfTheSeedCase() + "/decide");
            Locator choices = page.getByRole(AriaRole.RADIO);
            choices.first().waitFor();
            assertThat(choices.count()).isGreaterThanOrEqualTo(5);
            assertThat(page.getByRole(
                            AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Qwen2.5-Max"))))
                    .hasCount(0);
            assertThat(page.getByText(Pattern.compile("Not to be chosen while facts are missing")))
                    .isVisible();

            choices.nth(1).focus();
            page.keyboard().press("Space");
            Locator record = visit.button("Record the decision");
            Locator why = page.getByLabel(Pattern.compile("^Why this one and not the leader"));
            Locator unknowns = page.getByLabel(Pattern.compile("^Why the open cells are accepted"));
            assertThat(why).isVisible();
            assertThat(page.getByText(Pattern.compile("is being worked out"))).hasCount(0);
            if (unknowns.count() > 0) {
                unknowns.fill("A pilot precedes the award.");
            }
            record.click();
            assertThat(why).isFocused();
            assertThat(page.getByText(Pattern.compile("^The choice is not the alternative preferred"))
                            .first())
                    .isVisible();
            assertThat(page.getByText(Pattern.compile("why it is chosen all the same"))
                            .first())
                    .isVisible();
            visit.looksRight("decide");
            why.fill("The bank runs its own machines.");
            record.click();

            Locator sheet = page.getByRole(
                    AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(Pattern.compile("Decision record \\d+")));
            assertThat(sheet).containsText("The bank runs its own machines.");
            assertThat(sheet).containsText("Record digest");
            assertThat(sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copy record digest")))
                    .isVisible();
            visit.looksRight("record");
        }
    }
}
