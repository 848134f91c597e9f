package dev.assay.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.scoring.Convention;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bits of a robustness calculation")
class SmaaBitsTest {
    /** Raise the version of the method when this has to change. Computed on Java 17, and the same on Java 25. */
    private static final String PINNED = "28a4fa5c3b20c923c65d4e507e4f50f72ef62d7662b82f11d7a889e952fe0ebd";

    private static final UncertainTable TABLE = Samples.mixed(9);
    private static final WeightSpace BALLOTS = new WeightSpace.Region(List.of(
            Map.of("c0", 100.0, "c1", 60.0, "c2", 5.0, "price", 80.0),
            Map.of("c0", 40.0, "c1", 100.0, "c2", 30.0, "price", 20.0)));

    @Test
    @DisplayName("are the pinned ones, on every Java version")
    void pinned() throws NoSuchAlgorithmException {
        List<Double> central = BALLOTS.central(
                TABLE.columns().stream().map(UncertainTable.Column::id).toList());
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Convention convention : Convention.values()) {
            add(digest, drawn(convention, Run.HERE));
            MeanValues means = MeanValues.of(TABLE, convention);
            means.values().forEach(row -> add(digest, row));
            WeightStability.of(means, central)
                    .forEach(one ->
                            add(digest, List.of(one.stable().low(), one.stable().high())));
            for (String alternative : means.alternatives()) {
                if (WeightChange.leading(means, central, alternative) instanceof WeightChange.Found found) {
                    add(digest, found.weights());
                }
            }
            FlipPoint.of(TABLE, convention, central).forEach(point -> {
                if (point.outcome() instanceof FlipPoint.Outcome.At at) {
                    add(digest, List.of(at.level()));
                }
            });
        }
        ValueOfInformation.of(TABLE, central).forEach(one -> add(digest, List.of(one.evppi(), one.change())));
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(PINNED);
    }

    @Test
    @DisplayName("are the same with one thread and with two")
    void threads() {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Run run = new Run(two, done -> {}, () -> false);
            assertThat(drawn(Convention.UNIFORM, run)).isEqualTo(drawn(Convention.UNIFORM, Run.HERE));
        } finally {
            two.shutdown();
        }
    }

    @Test
    @DisplayName("differ with the seed, by about the sampling error")
    void seeds() {
        Acceptability one = drawn(Convention.UNIFORM, Run.HERE);
        Acceptability other =
                Smaa.of(TABLE, Convention.UNIFORM, BALLOTS, 8, 10_000, Run.HERE).orElseThrow();
        assertThat(other.standings()).isNotEqualTo(one.standings());
        for (Acceptability.Standing standing : one.standings()) {
            double error = one.samplingError(standing.first());
            assertThat(other.of(standing.alternative()).first() - standing.first())
                    .isBetween(-2.5 * error, 2.5 * error);
        }
    }

    @Test
    @DisplayName("do not come at all from a run that was cancelled, which had told how far it was")
    void cancelled() {
        AtomicLong done = new AtomicLong();
        Run run = new Run(Runnable::run, done::set, () -> done.get() > 0);
        assertThat(Smaa.of(TABLE, Convention.UNIFORM, BALLOTS, 7, 100_000, run)).isEmpty();
        assertThat(done.get()).isBetween(1L, 99_999L);
    }

    private static Acceptability drawn(Convention convention, Run run) {
        return Smaa.of(TABLE, convention, BALLOTS, 7, 10_000, run).orElseThrow();
    }

    private static void add(MessageDigest digest, Acceptability drawn) {
        for (Acceptability.Standing standing : drawn.standings()) {
            add(digest, standing.ranks());
            add(digest, standing.winning());
            standing.centralWeights().ifPresent(weights -> add(digest, weights));
            standing.confidence().ifPresent(share -> add(digest, List.of(share)));
        }
    }

    private static void add(MessageDigest digest, List<Double> numbers) {
        for (double number : numbers) {
            digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
        }
    }
}
