package dev.assay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number in a text")
class WrittenNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "250000", "0.125", "12.5", "250.0000", "1250.125", "000.5"})
    @DisplayName("is digits with a point where needed")
    void read(String text) {
        WrittenNumber expected = new WrittenNumber.Read(new BigDecimal(text));
        assertThat(WrittenNumber.typed(text)).isEqualTo(expected);
        assertThat(WrittenNumber.exact(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "250.000; Write 250000 if thousands are meant, else 250.",
                "1.375; Write 1375 if thousands are meant, else 1.3750.",
                "-1.375; Write -1375 if thousands are meant, else -1.3750.",
            })
    @DisplayName("that a person may mean as thousands is refused where people write, and taken where programs do")
    void ambiguous(String text, String remedy) {
        assertThat(WrittenNumber.typed(text)).isInstanceOfSatisfying(WrittenNumber.Refused.class, refused -> {
            assertThat(refused.message()).contains("in some languages");
            assertThat(refused.remedy()).isEqualTo(remedy);
        });
        assertThat(WrittenNumber.exact(text)).isEqualTo(new WrittenNumber.Read(new BigDecimal(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "250,5",
                "250,000",
                "250 000",
                "250\u00a0000",
                "250'000",
                "250’000",
                "250_000",
                "1e3",
                "1E-3",
                "NaN",
                "Infinity",
                "-Infinity",
                ".inf",
                "0x1F",
                "1d",
                "1f",
                "+5",
                ".5",
                "5.",
                " 5",
                "5 ",
                "1.2.3",
                "٣",
                "12k",
                "€5",
                "5%"
            })
    @DisplayName("in any other notation is refused, with what would be right")
    void refused(String text) {
        assertThat(WrittenNumber.exact(text)).isInstanceOf(WrittenNumber.Refused.class);
        assertThat(WrittenNumber.typed(text))
                .isInstanceOfSatisfying(WrittenNumber.Refused.class, refused -> assertThat(refused.remedy())
                        .isNotBlank());
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"1.375,1.3750", "250.000,250", "0.125,0.125", "1250.125,1250.125", "-1.375,-1.3750", "12,12"})
    @DisplayName("is written so that it is taken back")
    void unambiguous(String plain, String written) {
        assertThat(WrittenNumber.unambiguous(plain)).isEqualTo(written);
        assertThat(WrittenNumber.typed(written))
                .isInstanceOfSatisfying(WrittenNumber.Read.class, read -> assertThat(read.number())
                        .isEqualByComparingTo(plain));
    }
}
