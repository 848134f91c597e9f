package dev.assay.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.assay.decision.madr.MadrReader;
import dev.assay.decision.madr.MadrReading;
import dev.assay.journeys.Demo.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Journey
@DisplayName("An architect")
class ArchitectIT {

    @Test
    @DisplayName(
            "takes a record away, verifies it on the command line, and is told what differs after one byte was changed")
    void verifies(Demo demo, Browsers browsers) throws IOException, InterruptedException {
        try (Visit visit = browsers.as("demo-lead")) {
            openDecision(visit);
            visit.looksRight("decision");
            Path record = downloaded(visit, "Canonical JSON", demo.folder().resolve("record.json"));
            Said intact = demo.run("record", "verify", record.toString());
            assertThat(intact.exit()).as(intact.text()).isZero();

            String sealed = Files.readString(record);
            String other = sealed.replaceFirst("A pilot precedes", "A pilot precedeS");
            assertThat(other).isNotEqualTo(sealed).hasSameSizeAs(sealed);
            Files.writeString(record, other);
            Said changed = demo.run("record", "verify", record.toString());
            assertThat(changed.exit()).as(changed.text()).isEqualTo(1);
            assertThat(changed.text()).containsPattern(Pattern.compile("acceptedUnknowns|digest"));
        }
    }

    @Test
    @DisplayName("takes the Markdown into a repository of decision records, where MADR readers understand it")
    void readsMarkdown(Demo demo, Browsers browsers) throws IOException {
        try (Visit visit = browsers.as("demo-lead")) {
            openDecision(visit);
            Path markdown = downloaded(visit, "MADR Markdown", demo.folder().resolve("record.md"));
            MadrReading reading = MadrReader.read(Files.readString(markdown));
            assertThat(reading).isInstanceOf(MadrReading.Read.class);
        }
    }

    private static void openDecision(Visit visit) {
        Desk desk = Desk.of(visit);
        String decision = desk.decide(desk.copyOfTheSeedCase());
        visit.open("/decisions/" + decision);
        assertThat(visit.page()
                        .getByRole(
                                AriaRole.ARTICLE,
                                new Page.GetByRoleOptions().setName(Pattern.compile("Decision record \\d+"))))
                .isVisible();
    }

    private static Path downloaded(Visit visit, String name, Path target) {
        Locator link = visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
        Download download = visit.page().waitForDownload(link::click);
        download.saveAs(target);
        return target;
    }
}
