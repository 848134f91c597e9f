package dev.assay.intake.acts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.quantity.PartialDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file that does not say its day")
class FileReadingTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @DisplayName("is dated by the one day in its name, and by nothing else")
    @CsvSource({
        "litellm_prices_2025-02-06.json, 2025-02-06",
        "arena_hard_leaderboard_20240731.csv, 2024-07-31",
        "prices.json, ''",
        "from_2025-02-06_to_2025-03-06.json, ''",
        "build-120250206123.json, ''",
        "prices_2025-13-45.json, ''",
    })
    void dateInName(String name, String day) {
        assertThat(FileReading.dateIn(name).map(PartialDate::text).orElse("")).isEqualTo(day);
    }
}
