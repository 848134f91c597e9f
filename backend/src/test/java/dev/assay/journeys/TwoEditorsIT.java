package dev.assay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Journey
@DisplayName("Two people in one case")
class TwoEditorsIT {
    private static final String THEIRS = "Title of the second person";
    private static final String MINE = "What the first person wrote";

    @Test
    @DisplayName("the one who saves later is told, sees both versions and loses nothing")
    void neitherIsOverwritten(Browsers browsers) {
        try (Visit first = browsers.as("demo-lead");
                Visit second = browsers.as("demo-lead")) {
            String id = Desk.of(first).copyOfTheSeedCase();
            String need = "/cases/" + id + "/need";
            Locator mine = field(first.open(need), "Use case");
            Locator theirs = field(second.open(need), "Title of the case");
            mine.waitFor();
            theirs.waitFor();
            List<Route> held = new ArrayList<>();
            first.page().route("**/api/cases/" + id, held::add);
            mine.fill(MINE);
            first.page().waitForCondition(() -> !held.isEmpty());
            saving(second, () -> theirs.fill(THEIRS));
            first.page().unroute("**/api/cases/" + id);
            held.forEach(Route::resume);
            Locator versions =
                    first.page().getByRole(AriaRole.ALERT, new Page.GetByRoleOptions().setName("Two versions"));
            assertThat(versions).isVisible();
            assertThat(versions).containsText(MINE);
            assertThat(versions).containsText(THEIRS);
            first.looksRight("conflict");
            saving(first, () -> first.button("Save this choice").click());
            assertThat(versions).isHidden();
            second.page().reload();
            assertThat(field(second, "Use case")).hasValue(MINE);
            assertThat(field(second, "Title of the case")).hasValue(THEIRS);
            first.expectAnswer(412);
        }
    }

    private static Locator field(Visit visit, String label) {
        return visit.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void saving(Visit visit, Runnable action) {
        Response saved = visit.page()
                .waitForResponse(
                        response -> response.request().method().equals("PUT") && response.status() == 200, action);
        saved.finished();
    }
}
