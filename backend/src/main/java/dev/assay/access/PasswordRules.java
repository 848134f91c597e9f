package dev.assay.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which passwords are taken: long ones that are not among the first to be guessed. No demands on kinds of characters (NIST SP
 * 800-63B, 3.1.1.2).
 *
 * @param shortest fewest characters
 * @param longest most characters
 * @param common refused whatever their case
 */
public record PasswordRules(int shortest, int longest, Set<String> common) {
    public static final PasswordRules DEFAULT = new PasswordRules(
            12,
            128,
            Set.of(
                    "password1234",
                    "passwordpassword",
                    "123456789012",
                    "1234567890123",
                    "12345678901234",
                    "qwertyuiop12",
                    "qwertyuiopasdf",
                    "qwerty123456",
                    "administrator",
                    "adminadminadmin",
                    "letmeinletmein",
                    "iloveyou1234",
                    "welcome12345",
                    "changemechangeme",
                    "changeme1234",
                    "correcthorsebatterystaple",
                    "abcdefghijkl",
                    "abcdefghijklm",
                    "abc123abc123",
                    "123123123123",
                    "111111111111",
                    "000000000000",
                    "1q2w3e4r5t6y",
                    "p@ssw0rd1234",
                    "passw0rd1234",
                    "demo-password"));

    /** Why the password is refused for this person, or empty. */
    public Optional<String> refusal(String password, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < shortest) {
            return Optional.of("The password has " + length + " characters. Use at least " + shortest + ".");
        }
        if (length > longest) {
            return Optional.of("The password has " + length + " characters. Use at most " + longest + ".");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (common.contains(lower) || lower.codePoints().distinct().count() < 4) {
            return Optional.of("This password is among the first to be guessed. Use a few unrelated words.");
        }
        String key = Person.key(name);
        if (key.length() >= 4 && lower.contains(key)) {
            return Optional.of("The password contains the name. Use a few unrelated words.");
        }
        return Optional.empty();
    }
}
