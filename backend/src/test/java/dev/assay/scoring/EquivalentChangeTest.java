package dev.assay.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.scoring.EquivalentChange.Weighed;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

@Label("An equivalent change")
class EquivalentChangeTest {
    private static final List<Scale> SCALES = List.of(
            Scale.linear("%", 0, 100),
            Scale.linear("EUR", 90_000, 10_000),
            new Scale("%", 20, 95, Scale.Form.LINEAR, List.of(new Scale.Point(50, 70), new Scale.Point(60, 70))),
            new Scale("EUR", 400_000, 5_000, Scale.Form.LOG, List.of()));

    @Property
    @Label("given up for the step that it is worth leaves the value as it was")
    void leavesTheValue(
            @ForAll @IntRange(max = 3) int one,
            @ForAll @IntRange(max = 3) int other,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double weight,
            @ForAll @DoubleRange(min = 0, max = 1) double stepFrom,
            @ForAll @DoubleRange(min = 0, max = 1) double stepTo,
            @ForAll @DoubleRange(min = 0, max = 1) double start) {
        Weighed a = new Weighed(ValueFunction.declaredBy(SCALES.get(one)), weight);
        Weighed b = new Weighed(ValueFunction.declaredBy(SCALES.get(other)), 1 - weight);
        EquivalentChange.of(a, level(a, stepFrom), level(a, stepTo), b, level(b, start))
                .ifPresent(change -> assertThat(total(a, level(a, stepTo), b, change.from()))
                        .isCloseTo(total(a, level(a, stepFrom), b, change.to()), within(1e-9)));
    }

    @Property
    @Label("of the whole step of a lighter criterion is always found, and stays on the scale")
    void found(
            @ForAll @IntRange(max = 3) int one,
            @ForAll @IntRange(max = 3) int other,
            @ForAll @DoubleRange(min = 0, max = 0.5) double weight) {
        Weighed lighter = new Weighed(ValueFunction.declaredBy(SCALES.get(one)), weight);
        Weighed heavier = new Weighed(ValueFunction.declaredBy(SCALES.get(other)), 1 - weight);
        assertThat(EquivalentChange.ofWholeStep(lighter, heavier)).hasValueSatisfying(change -> {
            assertThat(change.from()).isEqualTo(SCALES.get(other).worst());
            assertThat(SCALES.get(other).range().contains(change.to())).isTrue();
        });
    }

    @Example
    @Label("is half the log scale at the geometric mean, and where the curve is flat the nearest level")
    void known() {
        Weighed half = new Weighed(ValueFunction.declaredBy(SCALES.get(0)), 50);
        Weighed log = new Weighed(ValueFunction.declaredBy(new Scale("EUR", 100, 10, Scale.Form.LOG, List.of())), 100);
        assertThat(EquivalentChange.ofWholeStep(half, log).orElseThrow().to())
                .isCloseTo(StrictMath.sqrt(1000), within(1e-9));
        Weighed flat = new Weighed(ValueFunction.declaredBy(SCALES.get(2)), 100);
        assertThat(EquivalentChange.ofWholeStep(new Weighed(half.function(), 70), flat))
                .contains(new EquivalentChange(20, 50));
    }

    @Example
    @Label("is none where the other criterion weighs too little, or nothing")
    void none() {
        Weighed heavy = new Weighed(ValueFunction.declaredBy(SCALES.get(0)), 0.7);
        Weighed light = new Weighed(ValueFunction.declaredBy(SCALES.get(1)), 0.3);
        assertThat(EquivalentChange.ofWholeStep(heavy, light)).isEmpty();
        assertThat(EquivalentChange.ofWholeStep(heavy, new Weighed(light.function(), 0)))
                .isEmpty();
    }

    private static double level(Weighed criterion, double share) {
        Scale scale = criterion.function().scale();
        return scale.worst() + share * (scale.best() - scale.worst());
    }

    private static double total(Weighed a, double levelOfA, Weighed b, double levelOfB) {
        return a.weight() * a.function().value(levelOfA)
                + b.weight() * b.function().value(levelOfB);
    }
}
