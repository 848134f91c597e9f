package dev.assay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Written anew with {@code -Dmap.write=true}. */
@DisplayName("The map of the repository")
class MapTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Path MAP = REPOSITORY.resolve("docs/README.md");

    @Test
    @DisplayName("says of features, rooms and decisions what the code and the folder say")
    void generatedPartsAreTrue() throws IOException {
        String expected = new RepositoryMap(REPOSITORY).renewed(Files.readString(MAP));
        if (Boolean.getBoolean("map.write")) {
            Files.writeString(MAP, expected);
        }
        assertThat(Files.readString(MAP))
                .as("docs/README.md is stale. Write it anew: mvn -pl backend test -Dtest=MapTest -Dmap.write=true")
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("has a generated part for features, rooms and decisions, each once")
    void generatedPartsAreThere() throws IOException {
        assertThat(Files.readAllLines(MAP).stream()
                        .filter(line -> line.startsWith("<!-- "))
                        .toList())
                .containsExactly(
                        "<!-- generated: features -->",
                        "<!-- /generated -->",
                        "<!-- generated: rooms -->",
                        "<!-- /generated -->",
                        "<!-- generated: decisions -->",
                        "<!-- /generated -->");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("tells of every feature in a paragraph of its own")
    void everyFeatureIsTold(Feature feature) throws IOException {
        String start = "**" + feature.name().toLowerCase(Locale.ROOT) + "** ";
        assertThat(Files.readAllLines(MAP))
                .as("docs/README.md has no paragraph that begins with %s", start)
                .anyMatch(line -> line.startsWith(start));
    }

    @Test
    @DisplayName("tells of every feature of the front end")
    void everyFeatureOfThePagesIsTold() throws IOException {
        List<String> features = folders(REPOSITORY.resolve("frontend/src/features"));
        List<String> lines = Files.readAllLines(MAP);
        assertThat(features).isNotEmpty().allSatisfy(name -> {
            String start = "| `features/" + name + "` |";
            assertThat(lines)
                    .as("docs/README.md has no row that begins with %s", start)
                    .anyMatch(line -> line.startsWith(start));
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "README.md",
                "CHANGELOG.md",
                "CONTRIBUTING.md",
                "SECURITY.md",
                "docs/README.md",
                "docs/glossary.md",
                "docs/decisions/README.md",
                "frontend/src/components/README.md",
                "rules/README.md"
            })
    @DisplayName("and the pages beside it point only at what is there")
    void pagesPointAtWhatIsThere(String page) {
        assertThat(new References(REPOSITORY).missing(REPOSITORY.resolve(page)))
                .as("%s names what is not there", page)
                .isEmpty();
    }

    @Test
    @DisplayName("puts the words of the glossary in alphabetical order, each once")
    void wordsAreInOrder() throws IOException {
        List<String> words = Files.readAllLines(REPOSITORY.resolve("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("**"))
                .map(line -> line.substring(2, line.indexOf("**", 2)).toLowerCase(Locale.ROOT))
                .toList();
        assertThat(words).hasSizeGreaterThan(50).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    @DisplayName("is found out where it points at nothing, and nowhere else")
    void wrongReferencesAreFound(@TempDir Path repository) throws IOException {
        write(repository, "backend/src/main/java/dev/assay/catalog/Model.java", "record Model() { enum Weights {} }");
        write(repository, "backend/src/test/java/dev/assay/catalog/ModelTest.java", "class ModelTest {}");
        write(repository, "frontend/src/lib/rank/places.ts", "");
        write(repository, "frontend/src/lib/rank/places.test.ts", "");
        Path page = write(
                repository,
                "docs/page.md",
                """
                # A heading, told

                [here](page.md) [there](#a-heading-told) [outside](https://example.org/no) [lost](lost.md) [astray](page.md#no)
                `frontend/src/lib` `lib/rank/places.ts` `catalog.Model` `catalog.Model.Weights` `ModelTest` `places.test.ts`
                `frontend/src/<feature>` `text/html` `mvn verify` `docs/NNNN-title.md`
                `frontend/none` `lib/none.ts` `catalog.None` `catalog.Model.None` `NoneTest` `none.test.ts`

                ```
                `lib/an-example.ts`
                ```
                """);
        assertThat(new References(repository).missing(page))
                .containsExactly(
                        "lost.md",
                        "page.md#no",
                        "frontend/none",
                        "lib/none.ts",
                        "catalog.None",
                        "catalog.Model.None",
                        "NoneTest",
                        "none.test.ts");
    }

    private static Path write(Path repository, String name, String text) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> folders(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
