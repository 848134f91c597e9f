package dev.assay.intake.livebench;

import static dev.assay.intake.Understood.against;
import static dev.assay.intake.Understood.alone;
import static dev.assay.intake.Understood.contents;
import static dev.assay.intake.Understood.doubt;
import static dev.assay.intake.Understood.figures;
import static dev.assay.intake.Understood.skipReason;
import static dev.assay.intake.Understood.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Model;
import dev.assay.catalog.Vendor;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceRow;
import dev.assay.intake.ImportReport;
import dev.assay.intake.Reading;
import dev.assay.intake.Reconciliation;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A LiveBench table")
class LiveBenchReaderTest {
    private static final String TABLE =
            """
            model,AMPS_Hard,LCB_generation,typos
            one-2024-08-06,58.0,46.2,70
            two-20241022,71,,64.0
            """;

    @Test
    @DisplayName("gives a figure for each score, a benchmark for each task of the release")
    void figuresByTask() throws IOException {
        Reconciliation result = alone(read(TABLE, "2024-11-25"));
        assertThat(figures(result))
                .extracting(EvidenceRow::benchmark)
                .contains("livebench-2024-11-25-amps-hard", "livebench-2024-11-25-lcb-generation");
        assertThat(figures(result)).hasSize(5);
        ImportReport report = result.report();
        assertThat(report.read()).isEqualTo(6);
        assertThat(report.accepted()).isEqualTo(5);
        assertThat(skipReason(result, "two-20241022, LCB_generation")).contains("no score");
    }

    @Test
    @DisplayName("by group keeps the printed average as the release's own benchmark and averages nothing itself")
    void average() throws IOException {
        Reconciliation result = alone(read("model,average,coding\none,55.5,40\n", "2024-11-25"));
        assertThat(figures(result))
                .extracting(EvidenceRow::benchmark, EvidenceRow::value)
                .containsExactlyInAnyOrder(
                        tuple("livebench-2024-11-25", 55.5), tuple("livebench-2024-11-25-coding", 40.0));
    }

    @Test
    @DisplayName("of another release shares no benchmark with it")
    void releasesApart() throws IOException {
        Reconciliation earlier = alone(read(TABLE, "2024-08-31"));
        Reconciliation later = alone(read(TABLE, "2024-11-25"));
        assertThat(figures(earlier))
                .extracting(EvidenceRow::benchmark)
                .doesNotContainAnyElementsOf(
                        figures(later).stream().map(EvidenceRow::benchmark).toList());
    }

    @Test
    @DisplayName("tells ragged rows, rows without a model and what is no number, and holds back scores that cannot be")
    void oddRows() throws IOException {
        Reconciliation result = alone(read(
                "\uFEFFmodel,coding,math\nshort,1\nlong,1,2,3\n,1,2\nwords,n/a,10\nhigh,101,20\nhigh,99,20\n",
                "2024-11-25"));
        assertThat(skipReason(result, "short")).contains("2 fields where the header has 3");
        assertThat(skipReason(result, "long")).contains("4 fields");
        assertThat(skipReason(result, "line 4")).contains("names no model");
        assertThat(skipReason(result, "words, coding")).contains("`n/a` is no number");
        assertThat(doubt(result, "high, coding")).contains("outside");
        ImportReport report = result.report();
        assertThat(report.read())
                .isEqualTo(report.accepted()
                        + report.unchanged()
                        + report.quarantined().size()
                        + report.skipped().size())
                .isEqualTo(9);
    }

    @Test
    @DisplayName("accepted twice changes nothing the second time")
    void idempotent() throws IOException {
        Reconciliation first = alone(read(TABLE, "2024-11-25"));
        Catalog none = Catalog.EMPTY;
        Catalog held = new Catalog(
                contents(first, Vendor.class),
                contents(first, Model.class),
                none.offerings(),
                none.facts(),
                none.tariffs(),
                none.licences(),
                none.listings(),
                none.commitments(),
                none.supplyChain(),
                none.policySignals(),
                none.watchSignals(),
                none.aliases());
        Reconciliation second = against(
                read(TABLE, "2024-11-25"),
                held,
                new EvidenceBase(contents(first, Benchmark.class), figures(first), List.of()));
        assertThat(second.report().unchanged()).isEqualTo(5);
        assertThat(second.changes()).isEmpty();
    }

    @Test
    @DisplayName("whose release cannot be told, or that is no table of scores, is refused")
    void refused() throws IOException {
        assertThat(new LiveBenchReader().read(text(TABLE), Optional.empty()))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, u -> assertThat(u.remedy()).contains("--dated"));
        assertThat(read("name,score\nx,1\n", "2024-11-25")).isInstanceOf(Reading.Unreadable.class);
        assertThat(read("model\nx\n", "2024-11-25")).isInstanceOf(Reading.Unreadable.class);
        assertThat(read("", "2024-11-25")).isInstanceOf(Reading.Unreadable.class);
    }

    private static Reading read(String table, String released) throws IOException {
        return new LiveBenchReader().read(text(table), Optional.of(new PartialDate(released)));
    }
}
