package dev.assay.intake;

import static dev.assay.intake.Understood.doubt;
import static dev.assay.intake.Understood.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Catalog;
import dev.assay.evidence.EvidenceBase;
import dev.assay.intake.livebench.LiveBenchReader;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A board of a day that has not come")
class FutureFiguresTest {

    @Test
    @DisplayName("is held back figure by figure, and one of today is taken")
    void heldBack() throws IOException {
        Reconciliation tomorrow = read("2026-11-29");
        assertThat(tomorrow.changes()).isEmpty();
        assertThat(doubt(tomorrow, "one, coding")).contains("2026-11-29, a day that has not come: today is 2026-11-28");
        assertThat(tomorrow.report().read()).isEqualTo(2);
        assertThat(read("2026-11-28").report().accepted()).isEqualTo(2);
        assertThat(read("2026-11").report().accepted())
                .as("a month that has begun")
                .isEqualTo(2);
    }

    private static Reconciliation read(String release) throws IOException {
        Reading reading = new LiveBenchReader()
                .read(text("model,coding,typos\none,50,60\n"), Optional.of(new PartialDate(release)));
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        Proposal proposal = FutureFigures.doubted(((Reading.Understood) reading).proposal(), SharedData.TODAY);
        return Reconciliation.of(proposal, Catalog.EMPTY, EvidenceBase.EMPTY);
    }
}
