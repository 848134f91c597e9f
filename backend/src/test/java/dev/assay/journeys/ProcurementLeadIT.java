package dev.assay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Journey
@DisplayName("A procurement lead")
class ProcurementLeadIT {
    private static final String SEED = "/cases/eu-bank-assistant";
    private static final String TITLE = "Customer-service assistant, EU bank";
    private static final String FOCUSED = "e => e === document.activeElement";
    private static final String LEAD = "demo-lead";

    @Test
    @DisplayName("signs in and walks the seed case from Need to Compare with the keyboard alone")
    void walks(Browsers browsers) {
        try (Visit visit = browsers.stranger()) {
            Page page = visit.page();
            visit.open("/sign-in");
            visit.heading("Sign in").waitFor();
            visit.looksRight("sign-in");
            visit.signIn(LEAD);
            Locator row =
                    visit.table("Cases").getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(TITLE));
            visit.looksRight("cases");
            visit.tabTo(visit.table("Cases").locator("tr[tabindex='0']"));
            for (int rows = 0; rows < 20 && !Boolean.TRUE.equals(row.evaluate(FOCUSED)); rows++) {
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Enter");
            assertThat(visit.heading("What is to be bought")).isVisible();
            page.getByText("Top five").waitFor();
            visit.looksRight("need");
            walkTo(visit, "Candidates", "candidates");
            walkTo(visit, "Criteria & weights", "weights");
            walkTo(visit, "Evidence", "evidence");
            walkTo(visit, "Compare", "compare");
            assertThat(visit.table("Alternatives by value")).isVisible();
        }
    }

    private static void walkTo(Visit visit, String step, String address) {
        visit.tabTo(visit.step(step));
        visit.page().keyboard().press("Enter");
        visit.page().waitForURL(Pattern.compile(".*" + SEED + "/" + address + ".*"));
        assertThat(visit.page().locator("main [aria-busy=true]")).hasCount(0);
        visit.looksRight(address);
    }

    @Test
    @DisplayName("sees ranked alternatives, knock-outs apart with their rules, and unknowns as unknown")
    void compares(Browsers browsers) {
        try (Visit visit = browsers.as(LEAD)) {
            Shown shown = Shown.on(visit.open(SEED + "/compare"));
            assertThat(shown.awardable()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(shown.table()).containsText("Knocked out: ");
            Locator out = shown.table()
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("Knocked out by"));
            assertThat(out.count()).isPositive();
            for (Locator row : out.all()) {
                assertThat(row.getByRole(AriaRole.LINK).first())
                        .hasAttribute("href", Pattern.compile("/rulebook\\?rule=[a-z0-9-]+&.*"));
                assertThat(row.getByLabel("not ranked")).isVisible();
            }
            assertThat(shown.unknownCells()).isPositive().isEqualTo(shown.unknownCellsHeld());
        }
    }

    @Test
    @DisplayName("can add up the contributions to the value shown")
    void addsUp(Browsers browsers) {
        try (Visit visit = browsers.as(LEAD)) {
            Shown shown = Shown.on(visit.open(SEED + "/compare"));
            for (String name : shown.ranked().subList(0, 3)) {
                visit.button("Show details of " + name).click();
                Locator rows = visit.table("Contributions of " + name).locator("tbody tr");
                rows.first().waitFor();
                double sum = rows.all().stream()
                        .map(row -> row.getByRole(AriaRole.CELL).last().innerText())
                        .mapToDouble(Shown::number)
                        .sum();
                double total = Shown.number(visit.table("Contributions of " + name)
                        .locator("tfoot")
                        .getByRole(AriaRole.CELL)
                        .innerText());
                assertThat(sum).as(name).isCloseTo(total, within(0.05));
                assertThat(shown.value(name)).as(name).isCloseTo(total, within(0.51));
            }
            visit.looksRight("compare-details");
        }
    }

    @Test
    @DisplayName("tries another weight and sees a new ranking that is marked as unsaved")
    void triesWeights(Browsers browsers) {
        try (Visit visit = browsers.as(LEAD)) {
            Shown shown = Shown.on(visit.open(SEED + "/compare"));
            List<String> before = shown.ranked();
            String saved = visit.page().request().get("/api" + SEED).text();
            visit.page().getByText("Try other weights").click();
            for (Locator swing : visit.page()
                    .getByRole(
                            AriaRole.TEXTBOX,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Swing of (?!Openness)")))
                    .all()) {
                swing.fill("0");
                swing.press("Enter");
            }
            assertThat(visit.page().getByText("what-if weights, unsaved")).isVisible();
            assertThat(shown.ranked()).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
            assertThat(visit.page().request().get("/api" + SEED).text())
                    .as("the case as stored")
                    .isEqualTo(saved);
            visit.button("Back to the saved weights").click();
            assertThat(shown.ranked()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("sees the LiveCodeBench claim with its figures, who reported them, and both judgements")
    void readsTheClaim(Browsers browsers) {
        try (Visit visit = browsers.as(LEAD).open(SEED + "/evidence")) {
            Locator claim = visit.page()
                    .getByRole(
                            AriaRole.REGION,
                            new Page.GetByRoleOptions()
                                    .setName(
                                            "Qwen2.5-Max over Claude 3.5 Sonnet (October 2024) on LiveCodeBench window not stated (Alibaba chart, January 2025)")
                                    .setExact(true));
            assertThat(claim).containsText("Not supported by its own source's figures");
            assertThat(claim).containsText("Not independently tested");
            Locator figures = claim.getByRole(AriaRole.TABLE).first();
            assertThat(figures).containsText(Pattern.compile("Qwen2.5-Max.*38\\.7 %.*Alibaba Qwen"));
            assertThat(figures)
                    .containsText(Pattern.compile("Claude 3.5 Sonnet \\(October 2024\\).*38\\.9 %.*Alibaba Qwen"));
        }
    }
}
