package dev.assay.intake;

import static dev.assay.intake.Understood.alone;
import static dev.assay.intake.Understood.figures;
import static dev.assay.intake.Understood.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.EvidenceRow;
import dev.assay.intake.arenahard.ArenaHardReader;
import dev.assay.intake.livebench.LiveBenchReader;
import dev.assay.intake.lmarena.LmArenaReader;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tables of whole, ragged, repeated, nameless and unreadable rows, in any order. */
@Label("Every row of a board is accounted for")
class EveryRowTest {

    private static final Optional<PartialDate> DATED = Optional.of(new PartialDate("2025-01-24"));

    /** What a row of the generated table is. */
    enum Shape {
        WHOLE,
        RAGGED,
        TOO_LONG,
        NAMELESS,
        NO_SCORE,
        ODD_INTERVAL
    }

    /** @param model a few names only, so that rows repeat */
    record Line(Shape shape, int model, int score, int up, int down) {

        String arena() {
            String name = shape == Shape.NAMELESS ? "" : "model-" + model;
            String value = shape == Shape.NO_SCORE ? "n/a" : Integer.toString(score);
            String interval = shape == Shape.ODD_INTERVAL ? "about five" : "+" + up + "/-" + down;
            return switch (shape) {
                case RAGGED -> name + "," + value;
                case TOO_LONG -> name + "," + value + "," + interval + ",more,still more";
                default -> name + "," + value + "," + interval + ",100";
            };
        }

        boolean isWhole() {
            return shape == Shape.WHOLE;
        }
    }

    @Property(tries = 300)
    @Label("of LMArena: as many as the file has, and each whole row that stands alone reads back as it was printed")
    void lmArena(@ForAll("lines") List<Line> lines) throws IOException {
        String table = "Model,Arena Score,95% CI,Votes\n"
                + lines.stream().map(line -> line.arena() + "\n").collect(Collectors.joining());
        Reconciliation result = alone(new LmArenaReader().read(text(table), DATED));
        assertThat(result.report().read()).isEqualTo(lines.size());
        assertReadBack(lines, figures(result));
    }

    @Property(tries = 300)
    @Label("of Arena-Hard: as many as the file has, the baseline included")
    void arenaHard(@ForAll("lines") List<Line> lines) throws IOException {
        String table = "model,score,rating_q025,rating_q975,CI,avg_tokens,date\n"
                + "gpt-4-0314,50.0,50.0,50.0,\"(0, 0)\",423,2024-07-31\n"
                + lines.stream()
                        .map(line -> switch (line.shape()) {
                            case RAGGED -> "model-" + line.model() + ",50\n";
                            case NAMELESS -> ",50,45,55,\"(-5, 5)\",500,2024-07-31\n";
                            case NO_SCORE -> "model-" + line.model() + ",n/a,45,55,\"(-5, 5)\",500,2024-07-31\n";
                            default -> "model-" + line.model() + ",50,45,55,\"(-5, 5)\",500,2024-07-31\n";
                        })
                        .collect(Collectors.joining());
        Reconciliation result = alone(new ArenaHardReader().read(text(table), DATED));
        assertThat(result.report().read()).isEqualTo(lines.size() + 1);
    }

    @Property(tries = 300)
    @Label("of LiveBench: each score of a whole row, and each row that cannot be taken apart once")
    void liveBench(@ForAll("lines") List<Line> lines) throws IOException {
        String table = "model,coding,typos\n"
                + lines.stream()
                        .map(line -> switch (line.shape()) {
                            case RAGGED -> "model-" + line.model() + ",50\n";
                            case TOO_LONG -> "model-" + line.model() + ",50,60,70\n";
                            case NAMELESS -> ",50,60\n";
                            case NO_SCORE -> "model-" + line.model() + ",,n/a\n";
                            default -> "model-" + line.model() + ",50,60\n";
                        })
                        .collect(Collectors.joining());
        long apart = lines.stream()
                .filter(line -> line.isWhole() || line.shape() == Shape.NO_SCORE || line.shape() == Shape.ODD_INTERVAL)
                .count();
        Reconciliation result = alone(new LiveBenchReader().read(text(table), DATED));
        assertThat(result.report().read()).isEqualTo(Math.toIntExact(2 * apart + (lines.size() - apart)));
    }

    private static void assertReadBack(List<Line> lines, List<EvidenceRow> figures) {
        Map<Integer, Long> times = lines.stream()
                .filter(Line::isWhole)
                .collect(Collectors.groupingBy(Line::model, HashMap::new, Collectors.counting()));
        List<Line> alone = lines.stream()
                .filter(line -> line.isWhole() && Long.valueOf(1).equals(times.get(line.model())))
                .toList();
        for (Line line : alone) {
            assertThat(figures)
                    .filteredOn(row -> row.subject().id().equals("model-" + line.model()))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.value()).isEqualTo(line.score());
                        assertThat(row.interval())
                                .contains(new Interval(line.score() - line.down(), line.score() + line.up()));
                    });
        }
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.of(Shape.class),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(900, 1500),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 40))
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
