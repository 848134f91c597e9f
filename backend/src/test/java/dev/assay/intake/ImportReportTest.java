package dev.assay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An import report")
class ImportReportTest {
    private static final List<ImportReport.Refusal> ONE = List.of(new ImportReport.Refusal("a", "because"));

    @Test
    @DisplayName("adds up")
    void addsUp() {
        assertThat(new ImportReport("f", 4, 1, 1, ONE, ONE, List.of(), List.of()).read())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("refuses counts that lose an entry")
    void refusesLoss() {
        assertThatThrownBy(() -> new ImportReport("f", 5, 1, 1, ONE, ONE, List.of(), List.of()))
                .hasMessageContaining("read 5")
                .hasMessageContaining("= 4");
    }
}
