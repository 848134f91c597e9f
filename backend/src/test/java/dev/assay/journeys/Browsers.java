package dev.assay.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One headless Chromium; every visit has a context of its own in it, as a person has a computer of their own. */
final class Browsers implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final URI address;
    private final Map<String, String> signedIn = new HashMap<>();

    Browsers(URI address) {
        this.address = address;
        Path executable = executable().orElseThrow();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS)
                        .setHeadless(true));
    }

    static Optional<Path> executable() {
        return Stream.of(
                        System.getProperty("assay.browser", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Somebody who is not signed in. */
    Visit stranger() {
        return new Visit(browser, address, Optional.empty());
    }

    /** Somebody signed in as one of the demo's accounts; the form is filled in once for each. */
    Visit as(String account) {
        return new Visit(browser, address, Optional.of(stateOf(account)));
    }

    /** The same in a browser of that language. */
    Visit as(String account, String locale) {
        return new Visit(browser, address, Optional.of(stateOf(account)), locale);
    }

    private String stateOf(String account) {
        return signedIn.computeIfAbsent(account, name -> {
            try (Visit visit = stranger()) {
                visit.signIn(name);
                return visit.page().context().storageState();
            }
        });
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
