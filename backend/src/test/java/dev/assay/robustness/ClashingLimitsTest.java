package dev.assay.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Held against Fourier–Motzkin elimination in whole numbers, which knows neither tolerance nor simplex tableau. */
@Label("The limits named as clashing")
class ClashingLimitsTest {
    private static final List<String> CRITERIA = LimitedWeightsTest.criteria(3);

    @Property(tries = 400)
    @Label("leave no weights, and any of them left out leaves some; where all can be kept none is named")
    void minimal(@ForAll @IntRange(min = 1, max = 7) int count, @ForAll Random random) {
        List<Whole> whole =
                IntStream.range(0, count).mapToObj(i -> Whole.any(random)).toList();
        List<Integer> named = ClashingLimits.of(
                CRITERIA,
                new WeightSpace.Any(),
                whole.stream().map(Whole::limit).toList());
        if (named.isEmpty()) {
            assertThat(possible(whole)).isTrue();
            return;
        }
        List<Whole> clashing = named.stream().map(whole::get).toList();
        assertThat(possible(clashing)).as("all of %s", clashing).isFalse();
        for (Whole each : clashing) {
            assertThat(possible(clashing.stream().filter(other -> other != each).toList()))
                    .as("%s without %s", clashing, each)
                    .isTrue();
        }
    }

    @Example
    @Label("are judged among the weights that the ballots and the order allow")
    void given() {
        WeightSpace ballot = new WeightSpace.Region(List.of(Map.of("c0", 100.0, "c1", 50.0, "c2", 50.0)));
        List<LinearLimit> limits =
                List.of(LinearLimit.atMost("c1", 0.9), LinearLimit.atMost("c0", 0.3), LinearLimit.atLeast("c2", 0.1));
        assertThat(ClashingLimits.of(CRITERIA, new WeightSpace.Any(), limits)).isEmpty();
        assertThat(ClashingLimits.of(CRITERIA, ballot, limits)).containsExactly(1);
        assertThat(ClashingLimits.of(
                        CRITERIA,
                        new WeightSpace.RankOrder(List.of("c0", "c1", "c2")),
                        List.of(LinearLimit.atLeast("c2", 0.4))))
                .containsExactly(0);
        assertThat(ClashingLimits.of(
                        CRITERIA,
                        new WeightSpace.Point(Map.of("c0", 0.5, "c1", 0.3, "c2", 0.2)),
                        List.of(LinearLimit.atMost("c0", 0.5), LinearLimit.atLeastTimes("c1", 2, "c2"))))
                .containsExactly(1);
    }

    /** a·w0 + b·w1 + c·w2 ≤ most, in whole numbers. */
    private record Whole(int[] factors, int most) {

        static Whole any(Random random) {
            int[] factors = new int[3];
            int one = random.nextInt(3);
            int sign = random.nextBoolean() ? 1 : -1;
            if (random.nextBoolean()) {
                factors[one] = 20 * sign;
                return new Whole(factors, sign * random.nextInt(21));
            }
            factors[one] = 4 * sign;
            factors[(one + 1 + random.nextInt(2)) % 3] = -sign * random.nextInt(13);
            return new Whole(factors, 0);
        }

        LinearLimit limit() {
            return new LinearLimit(
                    Map.of("c0", (double) factors[0], "c1", (double) factors[1], "c2", (double) factors[2]), most);
        }

        /** With w2 = 1 − w0 − w1: the factors of w0 and w1, and the right-hand side. */
        BigInteger[] reduced() {
            return numbers(factors[0] - factors[2], factors[1] - factors[2], most - factors[2]);
        }
    }

    private static boolean possible(List<Whole> limits) {
        List<BigInteger[]> rows = new ArrayList<>();
        limits.forEach(limit -> rows.add(limit.reduced()));
        rows.add(numbers(-1, 0, 0));
        rows.add(numbers(0, -1, 0));
        rows.add(numbers(1, 1, 1));
        return eliminated(eliminated(rows, 0), 1).stream().allMatch(row -> row[2].signum() >= 0);
    }

    private static List<BigInteger[]> eliminated(List<BigInteger[]> rows, int variable) {
        List<BigInteger[]> left = new ArrayList<>();
        for (BigInteger[] row : rows) {
            if (row[variable].signum() == 0) {
                left.add(row);
            }
        }
        for (BigInteger[] above : rows) {
            for (BigInteger[] below : rows) {
                if (above[variable].signum() > 0 && below[variable].signum() < 0) {
                    BigInteger[] sum = new BigInteger[3];
                    for (int i = 0; i < 3; i++) {
                        sum[i] = above[i].multiply(below[variable].negate()).add(below[i].multiply(above[variable]));
                    }
                    left.add(sum);
                }
            }
        }
        return left;
    }

    private static BigInteger[] numbers(int... numbers) {
        return IntStream.of(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }
}
