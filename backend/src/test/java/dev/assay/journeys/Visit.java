package dev.assay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One person's window. Closing it fails if the browser complained of anything that was not announced. */
final class Visit implements AutoCloseable {
    private static final String PASSWORD = "demo-only-password";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final double PATIENCE = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(Browser browser, URI address, Optional<String> state) {
        this(browser, address, state, "en-GB");
    }

    /** @param locale the language of the browser, as an IETF tag */
    Visit(Browser browser, URI address, Optional<String> state, String locale) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale(locale)
                .setViewportSize(1440, 900)
                .setReducedMotion(ReducedMotion.REDUCE);
        state.ifPresent(options::setStorageState);
        context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript("document.addEventListener('securitypolicyviolation',"
                + " e => console.error('Content security policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    Page page() {
        return page;
    }

    Visit open(String path) {
        page.navigate(path);
        return this;
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator table(String name) {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(name));
    }

    /** A step of the case path. */
    Locator step(String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Case path"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    /** Signs in with the keyboard alone. */
    void signIn(String account) {
        open("/cases");
        Locator name = page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
        name.waitFor();
        tabTo(name);
        page.keyboard().type(account);
        tabTo(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)));
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Cases").setLevel(1)))
                .isVisible();
    }

    /** Presses Tab until the element has the focus; an element that the keyboard cannot reach fails here. */
    void tabTo(Locator element) {
        element.waitFor();
        for (int presses = 0; presses < 150; presses++) {
            if (Boolean.TRUE.equals(element.evaluate("e => e === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("150 presses of Tab do not reach " + element + " on " + page.url() + ".");
    }

    /** Shows the wide light look of the page and the narrow dark one to axe, and keeps a screenshot of each. */
    void looksRight(String name) {
        // Contrast depends on the scheme and layout on the width: these two looks cover both of each.
        List<String> found = new ArrayList<>(violations(name, 390, ColorScheme.DARK));
        found.addAll(violations(name, 1440, ColorScheme.LIGHT));
        assertThat(found)
                .as("violations that axe finds: serious and critical ones, and landmarks of any impact")
                .isEmpty();
    }

    private List<String> violations(String name, int width, ColorScheme scheme) {
        String look = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(look + ".png")));
        // The component library's hidden live region may name a button that has just left the page.
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe =
                new AxeBuilder(page).options(options).setLegacyMode(true).exclude("[data-live-announcer]");
        return axe.analyze().getViolations().stream()
                .filter(Visit::counts)
                .map(violation ->
                        look + ": " + violation.getId() + " (" + violation.getHelp() + ") at " + places(violation))
                .toList();
    }

    /** Landmarks that cannot be told apart are called moderate, and lose whoever jumps from one to the next. */
    private static boolean counts(Rule violation) {
        return GRAVE.contains(violation.getImpact()) || violation.getId().startsWith("landmark");
    }

    private static List<String> places(Rule violation) {
        return violation.getNodes().stream()
                .limit(5)
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList();
    }

    /** Takes note that the browser complains of an answer which the journey provokes, such as 412. */
    void expectAnswer(int status) {
        boolean was = complaints.removeIf(complaint -> complaint.contains("status of " + status));
        assertThat(was).as("the server answered " + status).isTrue();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
