package dev.assay.rulebook.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Kleene;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Operator;
import dev.assay.rulebook.Place;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A comparison in Drools")
class SlotsTest {

    private static final List<FactValue> VALUES = List.of(
            FactValue.unknown(""),
            new FactValue.NotApplicable(""),
            FactValue.yes(),
            FactValue.no(),
            FactValue.quantity("1"),
            FactValue.quantity("1.0"),
            FactValue.quantity("2"),
            new FactValue.Day(LocalDate.of(2026, 5, 9)),
            new FactValue.Day(LocalDate.of(2026, 5, 10)),
            FactValue.code("a"),
            FactValue.code("b"),
            FactValue.Codes.complete(List.of()),
            FactValue.Codes.incomplete(List.of()),
            FactValue.Codes.complete(List.of("a")),
            FactValue.Codes.incomplete(List.of("a")),
            FactValue.Codes.complete(List.of("a", "b")),
            FactValue.Codes.incomplete(List.of("b", "c")));

    @ParameterizedTest
    @EnumSource(Operator.class)
    @DisplayName("says what the interpreter says, for every pair of values")
    void agrees(Operator operator) {
        for (FactValue left : VALUES) {
            for (FactValue right : VALUES) {
                Slots slots = new Candidate(new FactValue[] {left}, new FactValue[] {right}, 0);
                Condition meant =
                        new Condition.Compare("fact", operator, new Operand.Literal(right), new Place("a.drl", 1, 1));
                Kleene said =
                        must(slots, operator) ? Kleene.TRUE : may(slots, operator) ? Kleene.UNKNOWN : Kleene.FALSE;
                assertThat(said).as("%s %s %s", left, operator.symbol(), right).isEqualTo(meant.verdict(only(left)));
                assertThat(may(slots, operator) || !must(slots, operator))
                        .as("what must hold may hold")
                        .isTrue();
            }
        }
    }

    private static Facts only(FactValue value) {
        return new Facts() {
            @Override
            public FactValue fact(String field) {
                return value;
            }

            @Override
            public FactValue parameter(String name) {
                return value;
            }
        };
    }

    private static boolean must(Slots slots, Operator operator) {
        return switch (operator) {
            case IS -> slots.mustBe(0, 0);
            case BELOW -> slots.mustBeBelow(0, 0);
            case AT_MOST -> slots.mustBeAtMost(0, 0);
            case ABOVE -> slots.mustBeAbove(0, 0);
            case AT_LEAST -> slots.mustBeAtLeast(0, 0);
            case IN -> slots.mustBeIn(0, 0);
            case CONTAINS -> slots.mustContain(0, 0);
            case CONTAINS_ALL -> slots.mustContainAll(0, 0);
            case ALL_IN -> slots.mustBeAllIn(0, 0);
        };
    }

    private static boolean may(Slots slots, Operator operator) {
        return switch (operator) {
            case IS -> slots.mayBe(0, 0);
            case BELOW -> slots.mayBeBelow(0, 0);
            case AT_MOST -> slots.mayBeAtMost(0, 0);
            case ABOVE -> slots.mayBeAbove(0, 0);
            case AT_LEAST -> slots.mayBeAtLeast(0, 0);
            case IN -> slots.mayBeIn(0, 0);
            case CONTAINS -> slots.mayContain(0, 0);
            case CONTAINS_ALL -> slots.mayContainAll(0, 0);
            case ALL_IN -> slots.mayBeAllIn(0, 0);
        };
    }
}
