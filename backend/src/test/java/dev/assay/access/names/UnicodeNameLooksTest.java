package dev.assay.access.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.AccountName;
import dev.assay.access.NameLooks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of an account")
class UnicodeNameLooksTest {
    private final NameLooks looks = new UnicodeNameLooks();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Ada",
                "demo-lead",
                "Person 7",
                "Zoë Müller-Lüdenscheidt",
                "O'Brien",
                "O\u2019Brien",
                "Łukasz Ćwikła",
                "ada.l@example.org",
                "Ада Лавлейс",
                "Ελένη",
                "田中さくら",
                "Tanaka 田中",
                "김민지",
                "محمد",
                "दिव्या",
                "Gal·la",
            })
    @DisplayName("is taken as people write it in their script")
    void taken(String name) {
        assertThat(AccountName.refusal(AccountName.written(name), looks)).isEmpty();
    }

    @ParameterizedTest(name = "{index}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'\u0410da'|mixes the scripts Cyrillic and Latin",
                "'P\u0430ul'|mixes the scripts Latin and Cyrillic",
                "'\u0391da'|mixes the scripts Greek and Latin",
                "'Ada\u200B'|U+200B",
                "'A\u200Dda'|U+200D",
                "'\u202EadA'|U+202E",
                "'Ada\u2066x\u2069'|U+2066",
                "'Ada\u00AD'|U+00AD",
                "'Ada\uFEFF'|U+FEFF",
                "'Ada\u0000'|U+0000",
                "'Ada\u0007'|U+0007",
                "'A\u000Bda'|U+000B",
                "'Ada\uD800'|U+D800",
                "'Ada\uE000'|U+E000",
                "'Ada\u2028x'|U+2028",
                "'Ada\u115F'|U+115F",
                "'Ada\u3164'|U+1160",
                "'Ada\uFE0F'|U+FE0F",
                "'Ada\u034F'|U+034F",
                "'\u2603'|U+2603",
                "'Ada\u0301\u0301'|cannot be told",
                "''|1 to 80 characters",
                "'   '|1 to 80 characters",
            })
    @DisplayName("is refused with its unseen or unusual character, or its mix of scripts, in words")
    void refused(String name, String words) {
        assertThat(AccountName.refusal(AccountName.written(name), looks).orElse("taken"))
                .contains(words);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "'\uFF21\uFF44\uFF41', Ada",
        "'Ada  Love', Ada Love",
        "'Ada\u00A0Love', Ada Love",
        "'\uFB01nn', finn",
        "'\u00C5sa', '\u0041\u030Asa'",
        "ADA, ada",
        "'  Ada ', Ada",
    })
    @DisplayName("has one key, however its letters are typed")
    void sameKey(String one, String other) {
        assertThat(AccountName.key(one)).isEqualTo(AccountName.key(other));
    }

    @ParameterizedTest(name = "{0} ~ {1}")
    @CsvSource({
        "Paul, PauI",
        "Paul, Pau1",
        "paul, PAUL",
        "'\u0410\u0412\u0421', ABC",
        "'\u0441\u043E\u0441\u043E', coco",
        "Bernd, Bemd",
        "Olga, 0lga",
        "Mia, rnia",
        "'O\u2019Brien', O'Brien",
    })
    @DisplayName("looks like another where people cannot tell them apart")
    void alike(String one, String other) {
        assertThat(looks.skeleton(one)).isEqualTo(looks.skeleton(other));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"Ada, Ana", "Ben, Bea", "Lea, Lena", "Zoe, Zo\u00EB", "Person 1, Person 2", "Kim, Tim"})
    @DisplayName("does not look like another where they can")
    void different(String one, String other) {
        assertThat(looks.skeleton(one)).isNotEqualTo(looks.skeleton(other));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\u0130", "\uFDFA", "m"})
    @DisplayName("fits its columns, however much folding makes it grow")
    void fits(String letter) {
        String name = AccountName.written(letter.repeat(AccountName.LONGEST));
        assertThat(looks.skeleton(name)).hasSizeLessThanOrEqualTo(NameLooks.LONGEST_SKELETON);
        assertThat(AccountName.refusal(name, looks).isPresent()
                        || AccountName.key(name).length() <= AccountName.LONGEST)
                .isTrue();
    }
}
