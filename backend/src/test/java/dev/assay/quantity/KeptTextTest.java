package dev.assay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.quantity.KeptText.Shape;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text that can be kept")
class KeptTextTest {

    /** One letter for each shape that takes it: O one line, L lines, S source. */
    @ParameterizedTest(name = "U+{0} is taken by {1}")
    @CsvSource({
        "0000, none",
        "0001, S",
        "0009, LS",
        "000A, LS",
        "000D, S",
        "001B, S",
        "007F, S",
        "0085, S",
        "00A0, OLS",
        "00AD, LS",
        "034F, S",
        "061C, S",
        "200B, S",
        "200C, S",
        "200D, S",
        "200E, S",
        "200F, S",
        "2028, S",
        "2029, S",
        "202A, S",
        "202E, S",
        "2060, S",
        "2066, S",
        "2069, S",
        "3164, S",
        "FEFF, S",
        "FFFC, OLS",
        "FFFD, OLS",
        "FFFE, none",
        "FFFF, none",
        "FDD0, none",
        "D800, none",
        "DFFF, none",
        "1FFFE, none",
        "10FFFF, none",
        "E0041, S",
        "00E4, OLS",
        "0410, OLS",
        "4E2D, OLS",
        "1F600, OLS",
        "FE0F, OLS",
        "0301, OLS",
        "0600, OLS",
        "E000, OLS"
    })
    @DisplayName("names for each character where it may stand")
    void characters(String number, String shapes) {
        String text = "a" + Character.toString(Integer.parseInt(number, 16)) + "b";
        Map.of('O', Shape.ONE_LINE, 'L', Shape.LINES, 'S', Shape.SOURCE).forEach((letter, shape) -> assertThat(
                        KeptText.fault(text, shape).isEmpty())
                .as("%s", shape)
                .isEqualTo(shapes.indexOf(letter) >= 0));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "می‌خواهم",
                "👩‍🔬 and 🧑🏽‍🚀",
                "Łódź, Ελλάδα, 日本語, العربية",
                "R&D – “phase 2” (½ price)",
                "a\u0301"
            })
    @DisplayName("is any language's, with its joiners")
    void languages(String text) {
        assertThat(KeptText.fault(text, Shape.ONE_LINE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ad‍min", "‍a", "ä‍", "ä ‍ö", "ä‍‍ö"})
    @DisplayName("has joiners between letters that can be joined alone")
    void joiners(String text) {
        assertThat(KeptText.fault(text, Shape.LINES)).isPresent();
    }

    @Test
    @DisplayName("has both characters of a Windows line end in lines")
    void windows() {
        assertThat(KeptText.fault("a\r\nb", Shape.LINES)).isEmpty();
        assertThat(KeptText.fault("a\rb", Shape.LINES)).isPresent();
    }

    @Test
    @DisplayName("is told apart from what is none by the character and its place, counted as people count")
    void places() {
        KeptText.Fault fault = KeptText.fault("😀b\u202Ec", Shape.LINES).orElseThrow();
        assertThat(fault.position()).isEqualTo(3);
        assertThat(fault.character()).isEqualTo("U+202E (RIGHT-TO-LEFT OVERRIDE)");
        assertThat(fault.isText()).isTrue();
        assertThat(KeptText.fault("a\uD800b", Shape.SOURCE).orElseThrow().isText())
                .isFalse();
        assertThat(KeptText.fault("a\nb", Shape.ONE_LINE).orElseThrow().words())
                .isEqualTo("has at character 2 a line break, and it is one line.");
    }

    @ParameterizedTest(name = "\"{0}\" is blank: {1}")
    @CsvSource({"' ', true", "'\u00a0\u2003', true", "'', true", "' a', false"})
    @DisplayName("is blank where nothing of it is seen")
    void blank(String text, boolean blank) {
        assertThat(KeptText.isBlank(text)).isEqualTo(blank);
    }

    @Property(tries = 500)
    void whatIsShownOfAnyTextIsOneLineOfVisibleText(@ForAll String text) {
        String shown = KeptText.shown(text);
        assertThat(shown).doesNotContainPattern("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\u200B-\\u200F\\uFEFF]");
    }

    @Property(tries = 500)
    void whatCanBeKeptComesBackFromUtf8(@ForAll String text) {
        boolean comesBack = new String(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8)
                .equals(text);
        if (KeptText.fault(text, Shape.SOURCE).isEmpty()) {
            assertThat(comesBack).isTrue();
        }
    }
}
