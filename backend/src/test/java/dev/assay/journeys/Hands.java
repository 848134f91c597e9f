package dev.assay.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a person's hands and eyes do in a browser, counted. Nothing here reaches what a person could not: elements are clicked where
 * they stand and text is typed key by key.
 *
 * <p>Times are those of the Keystroke-Level Model (Card, Moran, Newell 1980, "The keystroke-level model for user performance time
 * with interactive systems", CACM 23(7)): K 0.28 s for a key or a press of the mouse by somebody who is no trained typist, P 1.10 s to
 * point, H 0.40 s to move the hand between mouse and keyboard, M 1.35 s to decide what comes next. The model speaks of practised
 * people who make no mistakes; reading is added apart, at 238 words a minute (Brysbaert 2019, "How many words do we read per minute?",
 * Journal of Memory and Language 109), over every word that was on the screen once.
 */
final class Hands {
    private static final double KEY = 0.28;
    private static final double POINT = 1.10;
    private static final double HOME = 0.40;
    private static final double MENTAL = 1.35;
    private static final double WORDS_A_MINUTE = 238;
    private static final double PATIENCE = 60_000;

    private final Page page;
    private final Path screenshots;
    private final List<Step> steps = new ArrayList<>();
    private final java.util.Set<String> read = new java.util.HashSet<>();
    private boolean onKeyboard;
    private int keys;
    private int points;
    private int homings;
    private int decisions;
    private int words;
    private Duration waited = Duration.ZERO;

    Hands(Page page, Path screenshots) {
        this.page = page;
        this.screenshots = screenshots;
        page.setDefaultTimeout(PATIENCE);
    }

    /** One page of the way, with what it took. */
    record Step(
            String name, int clicks, int keys, int homings, int decisions, int words, double waited, String picture) {

        double acting() {
            return keys * KEY + clicks * (POINT + KEY) + homings * HOME + decisions * MENTAL;
        }

        double reading() {
            return words / WORDS_A_MINUTE * 60;
        }

        double seconds() {
            return acting() + reading() + waited;
        }
    }

    void click(Locator element) {
        reach(false);
        decisions++;
        points++;
        Instant before = Instant.now();
        element.click();
        settle();
        waited = waited.plus(Duration.between(before, Instant.now()));
    }

    /** Clicks into the field and types; what stood there is selected and typed over. */
    void type(Locator field, String text) {
        click(field);
        reach(true);
        keys += 2 + text.length();
        field.press("Control+a");
        field.pressSequentially(text);
    }

    void press(String key) {
        reach(true);
        keys++;
        Instant before = Instant.now();
        page.keyboard().press(key);
        settle();
        waited = waited.plus(Duration.between(before, Instant.now()));
    }

    /** Picks from a list that opens on typing. */
    void pick(Locator box, String typed, String option) {
        type(box, typed);
        click(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first());
    }

    /** Ends a step: everything now on the page that was not read before is read, and a picture is kept. */
    void done(String name) {
        settle();
        Object shown = page.evaluate("() => [...document.querySelectorAll('main, [role=dialog], form')]"
                + ".map(e => e.innerText).join('\\n')");
        for (String line : String.valueOf(shown).split("\n")) {
            if (read.add(line.strip()) && !line.isBlank()) {
                words += line.strip().split("\\s+").length;
            }
        }
        String picture =
                String.format(Locale.ROOT, "%02d-%s.png", steps.size() + 1, name.replaceAll("[^a-zA-Z]+", "-"));
        page.screenshot(new Page.ScreenshotOptions().setPath(screenshots.resolve(picture)));
        steps.add(new Step(name, points, keys, homings, decisions, words, waited.toMillis() / 1000.0, picture));
        keys = points = homings = decisions = words = 0;
        waited = Duration.ZERO;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private void reach(boolean keyboard) {
        if (onKeyboard != keyboard) {
            homings++;
            onKeyboard = keyboard;
        }
    }

    /** A person goes on when nothing on the page is loading. */
    private void settle() {
        page.waitForCondition(() -> page.locator("main [aria-busy=true]").count() == 0);
    }
}
