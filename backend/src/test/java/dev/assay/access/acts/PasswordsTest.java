package dev.assay.access.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stored password")
class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    @DisplayName("is an Argon2id hash of 19 MiB and two passes with a salt of its own, and tells right from wrong")
    void cost() {
        String hash = passwords.hash("seven green lanterns");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("seven green lanterns")).isNotEqualTo(hash);
        assertThat(passwords.matches("seven green lanterns", hash)).isTrue();
        assertThat(passwords.matches("seven green lantern", hash)).isFalse();
    }
}
