package dev.assay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("An id made of a name")
class IdentityTest {

    @Property(tries = 2_000)
    @Label("is the name in lower case, with hyphens for what is no letter, digit or dot")
    void likeThePattern(@ForAll("ascii") String name) {
        String byPattern =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        if (Identity.isSpellable(name)) {
            assertThat(Identity.slug(name)).isEqualTo(byPattern);
        } else {
            assertThat(Identity.slug(name)).startsWith(byPattern + "~");
        }
    }

    @Property(tries = 1_000)
    @Label("is never empty, is of ASCII alone, and is the same each time")
    void neverEmpty(@ForAll String name) {
        assertThat(Identity.slug(name))
                .isNotEmpty()
                .matches("[a-z0-9.~-]+")
                .hasSizeLessThanOrEqualTo(194)
                .isEqualTo(Identity.slug(name));
    }

    @Example
    @Label("differs where the names differ in letters that ASCII does not have")
    void distinct() {
        assertThat(Identity.slug("文心一言")).isNotEqualTo(Identity.slug("通义千问"));
        assertThat(Identity.slug("文心一言-4.0")).isNotEqualTo("4.0");
        assertThat(Identity.slug("magnum-α")).isNotEqualTo(Identity.slug("magnum-β"));
        assertThat(Identity.slug("ＧＰＴ-4")).isNotEqualTo("4");
    }

    @Example
    @Label("says which names it cannot spell: other letters, half a character, controls, and none at all")
    void unspellable() {
        for (String name : new String[] {"文心一言", "Médium", "model-²", "Ⅳ", "a\ud800", "a\u0000b", "", "--", "ＧＰＴ"}) {
            assertThat(Identity.isSpellable(name)).as(name).isFalse();
        }
        for (String name : new String[] {"gpt-4o", "Command R+", "a/b:c@d", "smile 😀 4", "–4–"}) {
            assertThat(Identity.isSpellable(name)).as(name).isTrue();
        }
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60);
    }
}
