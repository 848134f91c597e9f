package dev.assay.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.catalog.FactValue;
import dev.assay.quantity.Interval;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Canonical JSON")
class CanonicalJsonTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @DisplayName("writes numbers as ECMAScript does, rounded to ten decimals")
    @CsvSource({
        "2e23, 2e+23",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "-0.0, 0",
        "89.4, 89.4",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1e-11, 0",
        "33.333333333333336, 33.3333333333",
    })
    void numbers(double value, String written) {
        assertThat(text(List.of(value))).isEqualTo("[" + written + "]");
    }

    @Test
    @DisplayName("orders keys by UTF-16 code units and drops white space")
    void order() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("b", 1).put("\u20ac", 2).put("a", 3).put("\ud83d\ude00", 4).put("\ufb33", 5);
        assertThat(text(node)).isEqualTo("{\"a\":3,\"b\":1,\"\u20ac\":2,\"\ud83d\ude00\":4,\"\ufb33\":5}");
    }

    @Test
    @DisplayName("refuses integers it cannot carry, numbers that are none, and bottomless nesting")
    void refused() {
        assertThatThrownBy(() -> text(Map.of("id", Long.MAX_VALUE))).hasMessageContaining("beyond 2^53");
        ObjectNode nan = JsonNodeFactory.instance.objectNode().put("v", Double.NaN);
        assertThatThrownBy(() -> text(nan)).hasMessageContaining("NaN");
        ObjectNode deep = JsonNodeFactory.instance.objectNode();
        ObjectNode at = deep;
        for (int i = 0; i < 200; i++) {
            at = at.putObject("x");
        }
        assertThatThrownBy(() -> text(deep)).hasMessageContaining("Nested deeper");
    }

    @Test
    @DisplayName("writes a record by its components alone, and decimals as strings")
    void records() {
        assertThat(text(new Interval(1, 1))).isEqualTo("{\"high\":1,\"low\":1}");
        assertThat(text(List.of(new BigDecimal("1E+3")))).isEqualTo("[\"1000\"]");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("carries every kind of fact value there and back")
    @MethodSource
    void factValues(FactValue value) throws Exception {
        String json = AssayJson.mapper().writeValueAsString(value);
        assertThat(AssayJson.mapper().readValue(json, FactValue.class)).isEqualTo(value);
    }

    static Stream<FactValue> factValues() {
        return Stream.of(
                FactValue.yes(),
                FactValue.no(),
                FactValue.quantity("30.50"),
                FactValue.code("MIT"),
                new FactValue.Day(LocalDate.of(2026, 5, 9)),
                FactValue.Codes.complete(List.of("DE", "IE")),
                FactValue.Codes.incomplete(List.of()),
                FactValue.unknown("not published"),
                new FactValue.NotApplicable("no weights"));
    }

    private static String text(Object content) {
        return new String(CanonicalJson.bytes(content), StandardCharsets.UTF_8);
    }
}
