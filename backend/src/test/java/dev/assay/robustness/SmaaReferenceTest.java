package dev.assay.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.quantity.Distribution;
import dev.assay.scoring.Convention;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** To make the expectations anew: {@code python3 smaa_reference.py} in src/test/resources/smaa. */
@DisplayName("SMAA against an independent NumPy program, 20 alternatives and 8 criteria")
class SmaaReferenceTest {
    private static final int DRAWS = 100_000;
    private static final int REFERENCE_DRAWS = 1_000_000;

    @Test
    @DisplayName("comes to the same 400 rank acceptabilities within four standard errors, and mostly within 1.96")
    void sameShares() throws IOException {
        Acceptability drawn = Smaa.of(table(), Convention.UNIFORM, new WeightSpace.Any(), 2026, DRAWS, Run.HERE)
                .orElseThrow();
        int within95 = 0;
        int shares = 0;
        for (List<String> line : lines("expectations.csv")) {
            for (int rank = 0; rank < line.size() - 1; rank++) {
                double expected = Double.parseDouble(line.get(rank + 1));
                double share = drawn.of(line.get(0)).ranks().get(rank);
                double error = standardError(expected);
                assertThat(share).isBetween(expected - 4 * error, expected + 4 * error);
                within95 += StrictMath.abs(share - expected) <= 1.96 * error ? 1 : 0;
                shares++;
            }
        }
        assertThat(shares).isEqualTo(400);
        assertThat(within95).isGreaterThan((int) (0.9 * shares));
    }

    /** Of the difference between two samples; no share is taken to be rarer than one draw in a sample. */
    private static double standardError(double share) {
        double p = Math.max(1.0 / DRAWS, Math.min(1 - 1.0 / DRAWS, share));
        return StrictMath.sqrt(p * (1 - p) * (1.0 / DRAWS + 1.0 / REFERENCE_DRAWS));
    }

    private static UncertainTable table() throws IOException {
        SortedMap<String, Distribution> factors = new TreeMap<>();
        SortedMap<String, List<Cell>> rows = new TreeMap<>();
        for (List<String> line : lines("table.csv")) {
            String factor = "model:" + line.get(0) + "/" + line.get(1);
            double[] numbers =
                    line.subList(3, 6).stream().mapToDouble(Double::parseDouble).toArray();
            factors.put(
                    factor,
                    line.get(2).equals("uniform")
                            ? Samples.uniform(numbers[0], numbers[1])
                            : new Distribution.TwoPieceNormal(numbers[0], numbers[1], numbers[2], Samples.PERCENT));
            Cell cell = Cell.of(factor, Samples.PERCENT);
            rows.merge(line.get(0), List.of(cell), (all, one) -> {
                List<Cell> more = new ArrayList<>(all);
                more.addAll(one);
                return more;
            });
        }
        return new UncertainTable(
                Samples.percentages(8),
                rows.entrySet().stream()
                        .map(row -> new UncertainTable.Row(row.getKey(), row.getValue()))
                        .toList(),
                factors);
    }

    private static List<List<String>> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SmaaReferenceTest.class.getResourceAsStream("/smaa/" + file)),
                StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> List.of(line.split(","))).toList();
        }
    }
}
