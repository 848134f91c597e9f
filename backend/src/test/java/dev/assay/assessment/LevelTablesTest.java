package dev.assay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.cell.ContinuityLevels;
import dev.assay.assessment.cell.LevelMapping;
import dev.assay.assessment.cell.LevelMapping.Derived;
import dev.assay.assessment.cell.OpennessLevels;
import dev.assay.catalog.Basis;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Model.WeightsAvailability;
import dev.assay.catalog.Offering.Route;
import dev.assay.catalog.SupplyChainFact.Exposure;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A level table")
class LevelTablesTest {

    private final LevelFixture held = new LevelFixture();

    @ParameterizedTest
    @EnumSource(WeightsAvailability.class)
    @DisplayName("has five anchors, 0 to 4, and derives nothing outside them")
    void anchors(WeightsAvailability weights) {
        held.weights = weights;
        LevelMapping.all().forEach(table -> {
            assertThat(table.anchors()).extracting(a -> a.level()).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0);
            assertThat(table.derive(held.facts()).levels().low()).isGreaterThanOrEqualTo(0);
            assertThat(table.derive(held.facts()).levels().high()).isLessThanOrEqualTo(4);
        });
    }

    @Nested
    @DisplayName("of openness")
    class Openness {

        @BeforeEach
        void open() {
            held.weights = WeightsAvailability.OPEN;
        }

        @ParameterizedTest(name = "OSI {0}, commercial use \"{1}\": {2} to {3}")
        @CsvSource({
            "yes, none, 4, 4",
            "yes, '', 4, 4",
            "no, none, 3, 3",
            "?, none, 3, 4",
            "no, above 700 million users ask first, 2, 2",
            "?, above 700 million users ask first, 2, 2",
            "no, non-commercial, 1, 1",
            "no, Research only, 1, 1",
            "no, '', 1, 3",
            "?, '', 1, 4",
        })
        @DisplayName("follows the terms of the licence, and leaves open what they leave open")
        void terms(String osi, String condition, double low, double high) {
            held.licence(osi, condition, Basis.CITED);
            assertLevels(openness(), low, high);
        }

        @Test
        @DisplayName("is nought for closed weights, whatever the licence says, and open where nobody knows")
        void weights() {
            held.licence("yes", "none", Basis.CITED);
            held.weights = WeightsAvailability.CLOSED;
            assertLevels(openness(), 0, 0);
            held.weights = WeightsAvailability.UNKNOWN;
            assertLevels(openness(), 0, 4);
        }

        @Test
        @DisplayName("leaves all but nought possible under a licence that is not known, not held or not verified")
        void licenceMissing() {
            assertLevels(openness(), 1, 4);
            held.licenceCode = "LicenseRef-Nobody";
            assertLevels(openness(), 1, 4);
            assertThat(openness().why()).contains("LicenseRef-Nobody");
            held.licence("yes", "none", Basis.UNVERIFIED);
            assertLevels(openness(), 1, 4);
            assertThat(openness().why()).contains("unverified");
        }

        @Test
        @DisplayName("settles nothing on an unverified model")
        void unverifiedModel() {
            held.licence("yes", "none", Basis.CITED);
            held.modelBasis = Basis.UNVERIFIED;
            assertLevels(openness(), 0, 4);
        }

        @ParameterizedTest(name = "{0} = {1}: {2} to {3}")
        @CsvSource({
            "model.weights, closed, 0, 0",
            "model.commercialUse, conditional, 2, 2",
            "model.commercialUse, forbidden, 1, 1",
            "model.commercialUse, free, 3, 4",
        })
        @DisplayName("follows what the case records or a scenario assumes, before what the catalog holds")
        void recorded(String field, String code, double low, double high) {
            held.record(field, FactValue.code(code));
            assertLevels(openness(), low, high);
        }

        @Test
        @DisplayName("names, wherever it is open, facts that settle it once they are recorded")
        void answerable() {
            held.weights = WeightsAvailability.UNKNOWN;
            assertThat(openness().rests()).containsExactly("model.weights");
            held.record("model.weights", FactValue.code("open"));
            assertThat(openness().rests()).containsExactly("model.openSource", "model.commercialUse");
            held.record("model.openSource", FactValue.no());
            assertThat(openness().rests()).containsExactly("model.commercialUse");
            held.record("model.commercialUse", FactValue.code("free"));
            assertLevels(openness(), 3, 3);
        }

        private Derived openness() {
            return new OpennessLevels().derive(held.facts());
        }
    }

    @Nested
    @DisplayName("of continuity")
    class Continuity {

        @ParameterizedTest(name = "route ends {0}: {1}")
        @CsvSource({"2026-05-08, 0", "2026-05-09, 1", "2028-05-09, 1", "2028-05, 2", "2028-05-10, 2"})
        @DisplayName("looks at the announced end against the as-of date and the end of the term")
        void announcedEnd(String end, double level) {
            held.exposure(Exposure.HIGH, Basis.CITED, "in force");
            held.retires(end);
            assertLevels(continuity(), level, level);
        }

        @ParameterizedTest(name = "{0}, spending stated {1}: {2} to {3}")
        @CsvSource({
            "HIGH, true, 2, 2",
            "MEDIUM, true, 3, 3",
            "MEDIUM, false, 3, 3",
            "LOW, true, 4, 4",
            "LOW, false, 3, 4",
            "UNKNOWN, true, 2, 4",
        })
        @DisplayName("follows exposure and spending statements in force")
        void operator(Exposure exposure, boolean stated, double low, double high) {
            held.exposure(exposure, Basis.CITED, "in force");
            if (stated) {
                held.commitment("plan", "2026-01-01", Basis.CITED, "");
            }
            assertLevels(continuity(), low, high);
        }

        @Test
        @DisplayName("leaves 2 to 4 possible where nothing is held, or only what is unverified, planned or superseded")
        void nothingThatCounts() {
            assertLevels(continuity(), 2, 4);
            held.exposure(Exposure.LOW, Basis.UNVERIFIED, "in use");
            assertLevels(continuity(), 2, 4);
            assertThat(continuity().why()).contains("unverified");
            held.exposure(Exposure.HIGH, Basis.CITED, "superseded 2026-01-01");
            assertLevels(continuity(), 2, 4);
        }

        @Test
        @DisplayName("counts no spending statement that is unverified, of a later day or corrected by then")
        void statements() {
            held.exposure(Exposure.LOW, Basis.CITED, "in force");
            held.commitment("rumour", "2026-01-01", Basis.UNVERIFIED, "");
            held.commitment("later", "2026-05-10", Basis.CITED, "");
            assertLevels(continuity(), 3, 4);
            held.commitment("first", "2026-01-01", Basis.CITED, "correction");
            assertLevels(continuity(), 4, 4);
            held.commitment("correction", "2026-05-01", Basis.UNVERIFIED, "");
            assertThat(continuity().why()).doesNotContain("first");
        }

        @Test
        @DisplayName("is highest where the buyer runs open weights, and anything where the weights are not known")
        void selfHosted() {
            held.route = Route.SELF_HOSTED;
            held.weights = WeightsAvailability.OPEN;
            assertLevels(continuity(), 4, 4);
            held.weights = WeightsAvailability.UNKNOWN;
            assertLevels(continuity(), 0, 4);
        }

        @Test
        @DisplayName("leaves a closed model's other routes open where its developer gives it up")
        void developerLeaves() {
            held.exposure(Exposure.MEDIUM, Basis.CITED, "in force");
            held.modelRetires("2026-12-31");
            held.route = Route.CLOUD_PLATFORM;
            assertLevels(continuity(), 0, 3);
            held.route = Route.FIRST_PARTY_API;
            assertLevels(continuity(), 1, 1);
            held.route = Route.CLOUD_PLATFORM;
            held.weights = WeightsAvailability.OPEN;
            assertLevels(continuity(), 3, 3);
        }

        @ParameterizedTest(name = "{0} = {1}: {2} to {3}")
        @CsvSource({
            "offering.retired, yes, 0, 0",
            "offering.endsWithinTerm, yes, 1, 1",
            "offering.endsOn, 2026-12-31, 1, 1",
            "offering.endsOn, 2026-01-01, 0, 0",
            "operator.exportControlExposure, medium, 3, 3",
            "operator.exportControlExposure, low, 4, 4",
            "supplyChain.exportControlExposure, medium, 3, 3",
        })
        @DisplayName("follows what the case records or a scenario assumes, before what the catalog holds")
        void recorded(String field, String value, double low, double high) {
            held.exposure(Exposure.HIGH, Basis.CITED, "in force");
            held.commitment("plan", "2026-01-01", Basis.CITED, "");
            held.record(field, value(value));
            assertLevels(continuity(), low, high);
        }

        private static FactValue value(String text) {
            if (text.startsWith("2")) {
                return new FactValue.Day(LocalDate.parse(text));
            }
            return text.equals("yes") ? FactValue.yes() : FactValue.code(text);
        }

        @Test
        @DisplayName("takes no exposure of the developer for that of another company that operates the route")
        void anotherCompany() {
            held.operator = "cloud";
            held.record("supplyChain.exportControlExposure", FactValue.code("high"));
            assertLevels(continuity(), 2, 4);
            assertThat(continuity().rests())
                    .containsExactly("operator.exportControlExposure", "operator.spendingStated");
        }

        private Derived continuity() {
            return new ContinuityLevels().derive(held.facts());
        }
    }

    private static void assertLevels(Derived derived, double low, double high) {
        assertThat(derived.levels().low()).as(derived.why()).isEqualTo(low);
        assertThat(derived.levels().high()).as(derived.why()).isEqualTo(high);
        assertThat(derived.why()).isNotBlank();
    }
}
