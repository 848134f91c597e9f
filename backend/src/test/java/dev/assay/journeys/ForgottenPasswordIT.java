package dev.assay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Journey
@DisplayName("Somebody who forgot their password")
class ForgottenPasswordIT {
    private static final String FIRST = "seven green lanterns";
    private static final String SECOND = "eight blue lamps";
    private static final String THIRD = "nine red candles";

    @Test
    @DisplayName("is given a link, chooses a password by it, is told who made it, and changes it again, by keyboard")
    void reset(Browsers browsers) {
        String link;
        try (Visit admin = browsers.as("demo-admin")) {
            newPerson(admin, "Nora Field");
            link = linkFor(admin, "Nora Field");
            admin.open("/admin?view=audit");
            assertThat(admin.table("Audit trail")).isVisible();
            admin.looksRight("audit-trail");
        }
        try (Visit nora = browsers.stranger()) {
            nora.open(link);
            Locator password = field(nora, "New password");
            password.waitFor();
            nora.looksRight("reset");
            type(nora, password, SECOND);
            type(nora, field(nora, "New password again"), SECOND);
            nora.page().keyboard().press("Enter");
            assertThat(nora.page().getByText("Your password was reset")).isVisible();
            nora.looksRight("reset-notice");
            nora.open("/account");
            type(nora, field(nora, "Present password"), SECOND);
            type(nora, field(nora, "New password"), THIRD);
            type(nora, field(nora, "New password again"), THIRD);
            nora.looksRight("account");
            nora.tabTo(nora.button("Change the password"));
            nora.page().keyboard().press("Enter");
            assertThat(nora.page().getByText("Your password is changed")).isVisible();
            nora.tabTo(nora.button("I know of this reset"));
            nora.page().keyboard().press("Enter");
            assertThat(nora.page().getByText("Your password was reset")).isHidden();
            assertThat(nora.page().getByText("link made by demo-admin")).isVisible();
        }
    }

    private static void newPerson(Visit admin, String name) {
        admin.open("/admin");
        admin.button("New person").click();
        Locator dialog = admin.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill(name);
        dialog.getByLabel("First password").fill(FIRST);
        for (String role : new String[] {"Compliance author", "Compliance publisher"}) {
            dialog.getByText(role, new Locator.GetByTextOptions().setExact(false))
                    .first()
                    .click();
        }
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Make the account"))
                .click();
    }

    private static String linkFor(Visit admin, String name) {
        Locator row =
                admin.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
        row.waitFor();
        admin.looksRight("people");
        row.click();
        Locator make = admin.button("Make a reset link");
        admin.tabTo(make);
        admin.page().keyboard().press("Enter");
        Locator link = admin.page().locator("[role=dialog] code");
        link.waitFor();
        admin.looksRight("reset-link");
        return link.textContent();
    }

    private static Locator field(Visit visit, String label) {
        return visit.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void type(Visit visit, Locator field, String text) {
        visit.tabTo(field);
        visit.page().keyboard().type(text);
    }
}
