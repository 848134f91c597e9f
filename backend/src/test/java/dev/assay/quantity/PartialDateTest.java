package dev.assay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A date that may be partial")
class PartialDateTest {

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-05, 2026-05-01, 2026-05-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-02, 2026-02-01, 2026-02-28",
        "2026-05-09, 2026-05-09, 2026-05-09"
    })
    @DisplayName("reaches from its first day to its last")
    void days(String text, LocalDate first, LocalDate last) {
        PartialDate date = new PartialDate(text);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"2026-13", "2026-00", "2026-02-30", "2025-02-29", "09.05.2026", "26", "2026-5", "2026-05-09T00"})
    @DisplayName("that does not exist or is written otherwise is refused with its text")
    void refused(String text) {
        assertThatThrownBy(() -> new PartialDate(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`" + text + "`");
    }
}
