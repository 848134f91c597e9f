package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.BiasCalibration;
import dev.assay.evidence.CalibrationPage;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.evidence.EvidenceRow;
import dev.assay.evidence.SelfReportPair;
import dev.assay.intake.csv.CatalogHoldings;
import dev.assay.intake.csv.ShippedPairs;
import dev.assay.intake.csv.StarterCatalog;
import dev.assay.rulebook.Rulebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** After the pairs changed: {@code mvn -pl backend test -Dtest=CalibrationTest -Dassay.refresh=true} writes the page anew. */
@DisplayName("The shipped calibration of self-reports")
class CalibrationTest {

    private static final Path PAGE = Path.of("..", "docs", "calibration.md");
    private static final LocalDate DAY = LocalDate.parse("2026-05-09");
    private static final CatalogHoldings SHIPPED = StarterCatalog.load();
    private static final List<SelfReportPair> PAIRS = new ShippedPairs().pairs();
    private static final BiasCalibration CALIBRATION =
            BiasCalibration.of(PAIRS, SHIPPED.evidence().benchmarks());

    @Test
    @DisplayName(
            "gives exactly the bounds that stand in the rulebook: pooled, and one for each benchmark with pairs enough")
    void parametersAreCalibrated() throws IOException {
        Rulebook rulebook = DemoCase.rulebook();
        Set<String> expected = new HashSet<>(Set.of(RulebookPolicy.DELTA_MAX + EvidencePolicy.POOLED));
        assertThat(rulebook.number(RulebookPolicy.DELTA_MAX + EvidencePolicy.POOLED, DAY))
                .contains(CALIBRATION.pooled());
        for (BiasCalibration.Calibrated each : CALIBRATION.benchmarks()) {
            if (each.own()) {
                expected.add(RulebookPolicy.DELTA_MAX + each.benchmark());
                assertThat(rulebook.number(RulebookPolicy.DELTA_MAX + each.benchmark(), DAY))
                        .as(each.benchmark())
                        .contains(each.deltaMax());
            }
        }
        assertThat(rulebook.parameters().keySet().stream()
                        .filter(name -> name.startsWith(RulebookPolicy.DELTA_MAX))
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("is what the page shows")
    void pageIsTrue() throws IOException {
        String page = CalibrationPage.of(CALIBRATION);
        if (Boolean.getBoolean("assay.refresh")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    @DisplayName("rests on at least fifty pairs, and leaves out what is unverified, copied or measured by a competitor")
    void leavesOut() {
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(50);
        assertThat(PAIRS)
                .filteredOn(pair -> pair.provenance().basis() == dev.assay.catalog.Basis.UNVERIFIED
                        || pair.comparability().contains("competitor")
                        || pair.comparability().contains("copied"))
                .hasSizeGreaterThan(5)
                .allSatisfy(pair -> assertThat(pair.usable()).as(pair.id()).isFalse());
        assertThat(CALIBRATION.excluded())
                .allSatisfy(pair -> assertThat(pair.excluded()).isPresent());
    }

    @Test
    @DisplayName("names the figures that stand in the catalog's evidence, where both are held")
    void figuresAreTheCatalogs() {
        for (SelfReportPair pair : PAIRS) {
            List<BigDecimal> held = SHIPPED.evidence().rows().stream()
                    .filter(row -> row.subject().id().equals(pair.model())
                            && row.benchmark().startsWith(pair.benchmark()))
                    .map(EvidenceRow::value)
                    .map(BigDecimal::valueOf)
                    .map(BigDecimal::stripTrailingZeros)
                    .toList();
            if (!held.isEmpty()) {
                assertThat(held)
                        .as(pair.id())
                        .contains(
                                pair.firstParty().stripTrailingZeros(),
                                pair.thirdParty().stripTrailingZeros());
            }
        }
    }

    @Test
    @DisplayName("assumes no spread for a board that is sharper than an interval the board publishes")
    void defaultSpreadIsCareful() throws IOException {
        EvidencePolicy policy = RulebookPolicy.of(DemoCase.rules(), SHIPPED.evidence(), DAY);
        assertThat(SHIPPED.evidence().rows())
                .filteredOn(row -> row.interval().isPresent())
                .hasSizeGreaterThan(50)
                .allSatisfy(row -> {
                    double sigma = (row.interval().orElseThrow().high()
                                    - row.interval().orElseThrow().low())
                            / (2 * 1.96);
                    assertThat(policy.defaultSpread(SHIPPED.evidence()
                                            .benchmark(row.benchmark())
                                            .orElseThrow())
                                    .orElseThrow()
                                    .value())
                            .as(row.id())
                            .isGreaterThanOrEqualTo(sigma);
                });
    }
}
