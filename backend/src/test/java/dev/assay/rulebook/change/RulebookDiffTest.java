package dev.assay.rulebook.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rulebook.Books;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The difference between two rulebooks")
class RulebookDiffTest {

    private static final String HEADER =
            "id;since;when case.dataClasses contains;when offering.retentionDays >;effect;points;cause;text";

    private static List<String> lines(String before, String after) {
        return RulebookDiff.between(
                        Books.of("t.csv", Books.table(HEADER, before.split("\n"))),
                        Books.of("t.csv", Books.table(HEADER, after.split("\n"))),
                        Vocabulary.standard())
                .entries()
                .stream()
                .map(RulebookDiff.Entry::line)
                .toList();
    }

    @Test
    @DisplayName("is told in words: to what a rule applies now, and how its threshold moved")
    void inWords() {
        assertThat(lines("dp-012;;personal;90;knock-out;;;Out.", "dp-012;;personal|health;30;knock-out;;;Out."))
                .containsExactly("rule dp-012 now also applies to health (data classes);"
                        + " threshold of retention in days 90 days → 30 days");
    }

    @Test
    @DisplayName("says what a threshold was that a parameter gave, and what one will be, with its dates")
    void parameterValue() {
        String rule = Books.table("id;when offering.retentionDays >;effect;text", "a;%s;flag;Out.");
        String parameter =
                """
                parameters:
                  limit:
                    meaning: Longest.
                    unit: days
                    values:
                      - value: 30
                        reference: R
                        basis: policy
                        source: S
                      - value: 20
                        since: 2027-01-01
                        reference: R
                        basis: policy
                        source: S
                """;
        Rulebook named = Books.of("t.csv", rule.formatted("$limit"), "parameters/p.yaml", parameter);
        Rulebook written = Books.of("t.csv", rule.formatted("10"), "parameters/p.yaml", parameter);
        assertThat(RulebookDiff.between(named, written, Vocabulary.standard()).entries())
                .singleElement()
                .extracting(RulebookDiff.Entry::line)
                .isEqualTo("rule a threshold of retention in days $limit (30 days, 20 days from 2027-01-01) → 10 days");
        assertThat(RulebookDiff.between(written, named, Vocabulary.standard()).entries())
                .singleElement()
                .extracting(RulebookDiff.Entry::line)
                .isEqualTo("rule a threshold of retention in days 10 days → $limit (30 days, 20 days from 2027-01-01)");
    }

    @Test
    @DisplayName("names what became of effect, points, dates and conditions")
    void everythingElse() {
        assertThat(lines("a;2026-01-01;personal;;penalty;5;c;Some.", "a;;;90;penalty;9;c;More."))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("now applies only where retention in days is above 90 days")
                        .contains("no longer asks that data classes includes one of personal")
                        .contains("penalty 5 points → 9 points")
                        .contains("now reads “More.”")
                        .contains("in force from 2026-01-01 → in force always"));
    }

    @Test
    @DisplayName("names rules that came and went")
    void addedAndRemoved() {
        assertThat(lines("a;;;9;flag;;;Text.", "b;;;9;flag;;;Text."))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("rule a is removed: flag where"),
                        line -> assertThat(line).startsWith("rule b is new: flag where"));
    }

    @Test
    @DisplayName("is empty between equal meanings, however the file is written")
    void nothing() {
        Rulebook one = Books.of("t.csv", Books.table(HEADER, "a;;;9;flag;;;Text."));
        Rulebook other = Books.of(
                "u.csv", "\uFEFF" + Books.table(HEADER, "a;;;9;flag;;;Text.").replace("\n", "\r\n"));
        RulebookDiff diff = RulebookDiff.between(one, other, Vocabulary.standard());
        assertThat(diff.entries()).isEmpty();
        assertThat(diff.isSameMeaning()).isTrue();
    }

    @Test
    @DisplayName("shows the members that a parameter gained and the rules that name it")
    void parameters() {
        String rule = Books.table("id;when offering.accessCountries not all in;effect;text", "a;$ok;knock-out;Out.");
        String parameter =
                """
                parameters:
                  ok:
                    meaning: Fine.
                    values:
                      - value: [%s]
                        reference: R
                        basis: policy
                        source: S
                """;
        RulebookDiff diff = RulebookDiff.between(
                Books.of("t.csv", rule, "parameters/p.yaml", parameter.formatted("DE")),
                Books.of("t.csv", rule, "parameters/p.yaml", parameter.formatted("DE, FR")),
                Vocabulary.standard());
        assertThat(diff.entries())
                .extracting(RulebookDiff.Entry::line)
                .containsExactly("parameter $ok now also holds FR; named by a");
    }
}
