package dev.assay.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.intake.SharedData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page on the catalog format")
class CatalogFormatPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("### ([a-z-]+)\\.csv.*?```csv\n(.*?)```", Pattern.DOTALL);

    @Test
    @DisplayName("shows an example of every kind, and each reads without a problem")
    void examplesRead() throws IOException {
        List<MatchResult> examples = EXAMPLE.matcher(page()).results().toList();
        assertThat(examples)
                .extracting(e -> e.group(1))
                .containsExactlyInAnyOrderElementsOf(
                        Sheets.ALL.stream().map(Sheet::kind).toList());
        for (MatchResult example : examples) {
            byte[] text = example.group(2).getBytes(StandardCharsets.UTF_8);
            CatalogReading reading = new CatalogCsvReader(StarterCatalog.load(), CsvLimits.STANDARD, SharedData.TODAY)
                    .read("page", List.of(new CsvSource(example.group(1), () -> new ByteArrayInputStream(text))));
            assertThat(reading.problems()).as(example.group(1)).isEmpty();
            assertThat(reading.proposal().entries()).as(example.group(1)).isNotEmpty();
        }
    }

    @Test
    @DisplayName("names every column")
    void namesEveryColumn() throws IOException {
        String page = page();
        for (Sheet<?> sheet : Sheets.ALL) {
            assertThat(sheet.columns()).extracting(Column::name).allSatisfy(c -> assertThat(page)
                    .contains(c));
        }
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "catalog-format.md"));
    }
}
