package dev.assay.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A password")
class PasswordRulesTest {
    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"11, false", "12, true", "128, true", "129, false"})
    @DisplayName("has 12 to 128 characters")
    void length(int characters, boolean fits) {
        String password = "abcdefgh1234".repeat(11).substring(0, characters);
        assertThat(PasswordRules.DEFAULT.refusal(password, "Ada").isEmpty()).isEqualTo(fits);
    }

    @Test
    @DisplayName("is counted in characters, not in halves of one")
    void countsCodePoints() {
        assertThat(PasswordRules.DEFAULT.refusal("🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔", "Ada"))
                .isPresent();
        assertThat(PasswordRules.DEFAULT.refusal("🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧", "Ada"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwordpassword", "PasswordPassword", "demo-password", "abababababab", "            "})
    @DisplayName("is none of those guessed first, in whichever case, nor a few characters over and over")
    void common(String password) {
        assertThat(PasswordRules.DEFAULT.refusal(password, "Ada")).isPresent();
    }

    @Test
    @DisplayName("does not contain the name, unless the name is too short to matter")
    void name() {
        assertThat(PasswordRules.DEFAULT.refusal("my LOVELACE lantern", "Lovelace"))
                .isPresent();
        assertThat(PasswordRules.DEFAULT.refusal("seven radar lanterns", "Ada")).isEmpty();
    }
}
