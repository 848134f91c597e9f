package dev.assay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A distribution")
class DistributionTest {
    private static final Interval SHARE = new Interval(0, 1);
    private static final Interval PERCENT = new Interval(0, 100);

    static Stream<Distribution> everyKind() {
        Distribution figure = new Distribution.TwoPieceNormal(89.4, 1.2, 0.8, PERCENT);
        Distribution wide = new Distribution.TwoPieceNormal(95, 3, 30, PERCENT);
        Distribution passes = new Distribution.PassRate(30, 40, PERCENT);
        return Stream.of(
                new Distribution.Point(7),
                new Distribution.Uniform(new Interval(-2, 5)),
                figure,
                wide,
                new Distribution.TwoPieceNormal(50, 0, 4, PERCENT),
                new Distribution.TwoPieceNormal(50, 4, 0, PERCENT),
                new Distribution.TwoPieceNormal(50, 0, 0, PERCENT),
                passes,
                new Distribution.PassRate(0, 3, SHARE),
                new Distribution.Mixture(List.of(figure, passes, new Distribution.Point(80))),
                new Distribution.Steps(List.of(10.0, 0.0, 5.0)));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    @DisplayName("has the mean of its quantiles, and all of them in its support")
    void meanOfQuantiles(Distribution distribution) {
        int steps = 60_000;
        DoubleUnaryOperator sampler = distribution.sampler();
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double level = sampler.applyAsDouble((i + 0.5) / steps);
            assertThat(distribution.support().contains(level)).isTrue();
            sum += level;
        }
        assertThat(sum / steps).isCloseTo(distribution.mean(), within(1e-3));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    @DisplayName("is sampled at its quantiles")
    void sampler(Distribution distribution) {
        DoubleUnaryOperator sampler = distribution.sampler();
        for (double u = 0.0005; u < 1; u += 0.001) {
            assertThat(sampler.applyAsDouble(u)).isCloseTo(distribution.quantile(u), within(1e-6 * 100));
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    @DisplayName("has a 95 % interval within its support, and inside the 99 % one")
    void intervals(Distribution distribution) {
        Interval wide = distribution.central(0.99);
        Interval narrow = distribution.interval95();
        assertThat(distribution.support().hull(wide)).isEqualTo(distribution.support());
        assertThat(wide.hull(narrow)).isEqualTo(wide);
    }

    @ParameterizedTest(name = "{0} of {1} at {2}")
    @CsvSource({
        "0, 1, 1e-6, 6.168502750682119e-13",
        "1, 1, 0.975, 0.9996144190192441",
        "3, 7, 0.025, 0.13886421910489025",
        "300, 1000, 0.5, 0.30006668598597147",
        "1000, 1000, 0.025, 0.9974918356585777",
        "5, 2000000, 0.975, 5.4800034650067324e-06"
    })
    @DisplayName("of passes has the quantiles of the Beta distribution that scipy.stats.beta.ppf gives")
    void betaQuantiles(int passed, int items, double u, double expected) {
        assertThat(new Distribution.PassRate(passed, items, SHARE).quantile(u)).isCloseTo(expected, within(1e-11));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1, 2", "3, 7", "0, 50", "49, 50", "500, 1000", "1000, 1000"})
    @DisplayName("of passes is tabulated to the error stated")
    void betaTable(int passed, int items) {
        BetaCurve curve = new BetaCurve(passed + 0.5, items - passed + 0.5);
        BetaTable table = new BetaTable(curve);
        double before = 0;
        for (int i = 1; i < 5000; i++) {
            double u = i / 5000.0;
            assertThat(table.applyAsDouble(u)).isCloseTo(curve.quantile(u), within(BetaTable.ERROR));
            assertThat(table.applyAsDouble(u)).isGreaterThanOrEqualTo(before);
            before = table.applyAsDouble(u);
        }
    }

    @Test
    @DisplayName("published as x with [l, u] has that 95 % interval where the two sides are alike")
    void publishedInterval() {
        Interval interval = new Distribution.TwoPieceNormal(50, 5 / 1.96, 5 / 1.96, PERCENT).interval95();
        assertThat(interval.low()).isCloseTo(45, within(1e-3));
        assertThat(interval.high()).isCloseTo(55, within(1e-3));
    }

    @Test
    @DisplayName("of two pieces leaves the share σ₋/(σ₋+σ₊) below its mode")
    void twoPieces() {
        Distribution skew = new Distribution.TwoPieceNormal(50, 1, 3, PERCENT);
        assertThat(skew.quantile(0.25)).isCloseTo(50, within(1e-9));
        assertThat(skew.quantile(0.25 * 0.31731050786291415)).isCloseTo(49, within(1e-9));
        assertThat(skew.quantile(0.25 + 0.75 * 0.6826894921370859)).isCloseTo(53, within(1e-9));
    }

    @Test
    @DisplayName("of sources that disagree shows the hull of their intervals")
    void mixtureHull() {
        Distribution low = new Distribution.Uniform(new Interval(0, 10));
        Distribution high = new Distribution.Uniform(new Interval(20, 40));
        Distribution both = new Distribution.Mixture(List.of(low, high));
        assertThat(both.interval95()).isEqualTo(low.interval95().hull(high.interval95()));
        assertThat(both.quantile(0.25)).isEqualTo(5);
        assertThat(both.quantile(0.75)).isEqualTo(30);
    }

    @Test
    @DisplayName("refuses what describes no quantity, and says what may be meant")
    void refusals() {
        assertThatThrownBy(() -> new Distribution.PassRate(3, 0, SHARE)).hasMessageContaining("3 of 0");
        assertThatThrownBy(() -> new Distribution.PassRate(5, 4, SHARE)).hasMessageContaining("5 of 4");
        assertThatThrownBy(() -> new Distribution.TwoPieceNormal(0.5, -1, 1, SHARE))
                .hasMessageContaining("-1.0 below");
        assertThatThrownBy(() -> new Distribution.TwoPieceNormal(89, 1, 1, SHARE))
                .hasMessageContaining("outside its domain");
        assertThatThrownBy(() -> new Distribution.Mixture(List.of())).hasMessageContaining("over nothing");
        assertThatThrownBy(() -> new Distribution.Point(Double.NaN)).hasMessageContaining("finite");
        assertThatThrownBy(() -> new Distribution.Point(1).central(95)).hasMessageContaining("divide by 100");
    }
}
