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
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * From the sign-in form to a defensible ranking over a template, by clicks and typing that a person could do, with an estimate of a
 * person's time. No part of the build; run it on its own, against the built jar:
 *
 * <pre>mvn -pl backend failsafe:integration-test -Dit.test=ThirtyMinutes</pre>
 *
 * <p>The pictures of every step and {@code estimate.txt} are in {@code backend/target/thirty-minutes}.
 */
@Journey
@DisplayName("Thirty minutes")
class ThirtyMinutes {
    private static final Path PICTURES = Path.of("target", "thirty-minutes");
    private static final double LIMIT = 30 * 60;

    @Test
    @DisplayName("suffice a new user for a defensible ranking over a template")
    void ranks(Browsers browsers) throws IOException {
        Files.createDirectories(PICTURES);
        try (Visit visit = browsers.stranger()) {
            Page page = visit.page();
            Hands hands = new Hands(page, PICTURES);
            page.navigate("/cases");
            signIn(hands, page);
            create(hands, visit);
            need(hands, page);
            candidates(hands, visit);
            weigh(hands, visit);
            lookThrough(hands, visit);
        }
    }

    private static void signIn(Hands hands, Page page) {
        hands.type(page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)), "demo-lead");
        hands.type(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)), "demo-only-password");
        hands.press("Enter");
        assertThat(heading(page, "Cases")).isVisible();
        hands.done("Sign in");
    }

    private static void create(Hands hands, Visit visit) {
        Page page = visit.page();
        hands.click(visit.button("New case").first());
        hands.type(
                page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)),
                "Chat assistant for retail customers");
        page.getByText("This template asks").waitFor();
        hands.done("New case from a template");
        hands.click(visit.button("Create the case"));
        page.waitForURL(Pattern.compile(".*/need.*"));
    }

    private static void need(Hands hands, Page page) {
        hands.type(
                page.getByLabel("Use case", new Page.GetByLabelOptions().setExact(true)),
                "Answer customers' questions on accounts and cards in chat; drafts for agents.");
        hands.pick(box(page, "Buyer established in"), "Germ", "Germany (DE)");
        hands.click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Sector"))));
        hands.click(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Banking"))
                .first());
        hands.pick(box(page, "Users are in"), "Germ", "Germany (DE)");
        hands.pick(box(page, "Users are in"), "Austr", "Austria (AT)");
        hands.pick(box(page, "Classes of data sent to the offering"), "Fin", "Financial");
        hands.type(page.getByLabel(Pattern.compile("^Budget over the term")).first(), "250000");
        hands.type(page.locator("[id='need.workload.requestsPerMonth']"), "400000");
        hands.press("Tab");
        hands.click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check this page")));
        assertThat(page.getByText("Nothing is missing on this page.").last()).isVisible();
        hands.done("Need");
        next(hands, page, "Candidates");
    }

    private static void candidates(Hands hands, Visit visit) {
        Page page = visit.page();
        Locator table = visit.table("Offerings of the catalog");
        Locator search = page.getByLabel("Search offerings");
        for (String words : List.of("gpt-4o", "deepseek-v3", "mistral large")) {
            hands.type(search, words);
            page.waitForTimeout(800);
            List<Locator> rows = table.getByRole(AriaRole.ROW).all();
            for (Locator row : rows.subList(1, Math.min(3, rows.size()))) {
                hands.click(row.locator("label, [role=checkbox], input[type=checkbox]")
                        .first());
            }
            hands.click(visit.button("Add to the case"));
        }
        assertThat(visit.table("Chosen candidates").getByRole(AriaRole.ROW).nth(5))
                .isVisible();
        hands.done("Candidates");
        next(hands, page, "Criteria & weights");
    }

    private static void weigh(Hands hands, Visit visit) {
        Page page = visit.page();
        Locator fields =
                page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Swing of ")));
        fields.first().waitFor();
        List<Locator> swings = fields.all();
        List<String> stated = List.of("100", "20", "40", "70", "30", "50", "90");
        for (int i = 0; i < swings.size(); i++) {
            hands.type(swings.get(i), stated.get(i % stated.size()));
            hands.press("Tab");
        }
        hands.click(visit.button("Save as my weights"));
        assertThat(visit.button("Lock weights")).isVisible();
        hands.done("Criteria and weights");
        next(hands, page, "Evidence");
    }

    private static void lookThrough(Hands hands, Visit visit) throws IOException {
        Page page = visit.page();
        visit.table("Evidence by cell").waitFor();
        hands.done("Evidence");
        hands.click(visit.button("Next weak cell"));
        page.getByRole(AriaRole.DIALOG).waitFor();
        hands.done("A weak cell");
        hands.press("Escape");
        next(hands, page, "Price");
        rate(hands, visit);
        next(hands, page, "Compare");
        visit.table("Alternatives by value").waitFor();
        hands.done("Compare");
        fact(hands, visit);
        hands.click(visit.step("Compare"));
        visit.table("Alternatives by value").waitFor();
        assertThat(page.getByText(Pattern.compile("^No award yet"))).isHidden();
        hands.done("Compare with the fact");
        next(hands, page, "Robustness");
        Locator answer = page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(Pattern.compile("is preferred under these weights$")));
        assertThat(answer.first()).isVisible();
        visit.heading("Worth asking next").waitFor();
        hands.done("Robustness");
        tell(hands.steps(), answer.first().innerText());
    }

    /** Prices are in dollars, the budget in euros: the page says so, and where the rate is entered. */
    private static void rate(Hands hands, Visit visit) {
        Page page = visit.page();
        Locator way = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add an exchange rate"));
        way.first().waitFor();
        hands.done("Price without a rate");
        hands.click(way.first());
        hands.click(visit.button("Add an exchange rate"));
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        hands.click(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("From"))));
        hands.click(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("USD"))
                .first());
        hands.type(dialog.getByLabel(Pattern.compile("^Units of the second")), "0.88");
        hands.type(dialog.getByLabel("Day", new Locator.GetByLabelOptions().setExact(true)), "2026-11-20");
        hands.type(
                dialog.getByLabel("Source", new Locator.GetByLabelOptions().setExact(true)),
                "assumed for this exercise");
        hands.click(dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Record").setExact(true)));
        assertThat(visit.table("Costs over the term")).containsText("€");
        hands.done("Price");
    }

    /** What leaves the leader unresolved is named where it is seen, with the way to the form that settles it. */
    private static void fact(Hands hands, Visit visit) {
        Page page = visit.page();
        hands.click(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record: transfer assessment done")));
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        hands.click(
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("About"))));
        hands.click(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("All candidates"))
                .first());
        hands.click(dialog.getByText("Yes", new Locator.GetByTextOptions().setExact(true)));
        hands.type(
                dialog.getByLabel("Source", new Locator.GetByLabelOptions().setExact(true)),
                "assessment of 2026-11-02, assumed for this exercise");
        hands.type(dialog.getByLabel("Reason"), "Covers the access countries that the operators name.");
        hands.done("The fact that settles it");
        hands.click(dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Record").setExact(true)));
        assertThat(visit.table("Recorded facts")).containsText("offering.transferAssessment");
        assertThat(page.getByText("Saved", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void next(Hands hands, Page page, String step) {
        hands.click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next: " + step)));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    private static Locator box(Page page, String label) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label)));
    }

    private static void tell(List<Hands.Step> steps, String answer) throws IOException {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-26s %6s %6s %6s %6s %6s %8s %8s %8s%n",
                "step",
                "clicks",
                "keys",
                "hand",
                "decide",
                "words",
                "acting s",
                "read s",
                "wait s"));
        for (Hands.Step step : steps) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-26s %6d %6d %6d %6d %6d %8.1f %8.1f %8.1f%n",
                    step.name(),
                    step.clicks(),
                    step.keys(),
                    step.homings(),
                    step.decisions(),
                    step.words(),
                    step.acting(),
                    step.reading(),
                    step.waited()));
        }
        double acting = steps.stream().mapToDouble(Hands.Step::acting).sum();
        double reading = steps.stream().mapToDouble(Hands.Step::reading).sum();
        double all = steps.stream().mapToDouble(Hands.Step::seconds).sum();
        text.append(String.format(
                Locale.ROOT,
                "%nActing (Keystroke-Level Model) %.1f min, reading every word once %.1f min, waiting %.1f min: %.1f min of 30.%n"
                        + "What is left, %.1f min, is for thinking about weights and for mistakes, which the model knows nothing of.%n"
                        + "Answer: %s%n",
                acting / 60,
                reading / 60,
                (all - acting - reading) / 60,
                all / 60,
                (LIMIT - all) / 60,
                answer));
        System.out.println(text);
        Files.writeString(PICTURES.resolve("estimate.txt"), text);
        assertThat(all).as("seconds of a person's time").isLessThan(LIMIT);
    }
}
