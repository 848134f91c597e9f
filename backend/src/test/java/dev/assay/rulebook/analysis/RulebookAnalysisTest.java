package dev.assay.rulebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Books;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.Vocabulary;
import dev.assay.rulebook.analysis.Observation.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The analysis of a rulebook")
class RulebookAnalysisTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 9);

    private static List<Observation> of(Kind kind, Rulebook rulebook) {
        return RulebookAnalysis.of(rulebook, Vocabulary.standard(), RulebookAnalysis.Question.of(TODAY, List.of()))
                .stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    private static Rulebook knockOuts(String conditions, String... rows) {
        return Books.of("t.csv", Books.table("id;" + conditions + ";effect;text", rows));
    }

    @Test
    @DisplayName("names the two conditions that exclude each other")
    void neverFires() {
        Rulebook rulebook = knockOuts(
                "when offering.retentionDays >;when offering.retentionDays <",
                "a;90;30;knock-out;Out.",
                "b;30;90;knock-out;Out.");
        assertThat(of(Kind.NEVER_FIRES, rulebook)).singleElement().satisfies(each -> {
            assertThat(each.rules()).containsExactly("a");
            assertThat(each.message())
                    .contains("retention in days is above 90 days")
                    .contains("is below 30 days")
                    .contains("exclude each other");
        });
    }

    @Test
    @DisplayName("knows that no whole set lies in two lists apart, but an empty one does")
    void setsAreExact() {
        Rulebook apart = knockOuts(
                "when offering.accessCountries all in;when offering.accessCountries contains",
                "a;DE|FR;US;knock-out;Out.");
        assertThat(of(Kind.NEVER_FIRES, apart)).hasSize(1);
        Rulebook within = knockOuts(
                "when offering.accessCountries all in;when offering.accessCountries contains",
                "a;DE|FR;FR;knock-out;Out.");
        assertThat(of(Kind.NEVER_FIRES, within)).isEmpty();
    }

    @Test
    @DisplayName("finds the row that a wider row hides, and not the wider one")
    void shadowed() {
        Rulebook rulebook = knockOuts(
                "when offering.retentionDays >;when case.sector",
                "narrow;90;banking;knock-out;Out.",
                "wide;30;;knock-out;Out.");
        assertThat(of(Kind.SHADOWED, rulebook)).singleElement().satisfies(each -> assertThat(each.message())
                .startsWith("Wherever narrow holds, wide holds too"));
    }

    @Test
    @DisplayName("calls two rules a contradiction if they take different points in exactly the same situations")
    void contradiction() {
        Rulebook rulebook = Books.of(
                "t.csv",
                Books.table(
                        "id;when offering.retentionDays >=;when offering.retentionDays >;effect;points;cause;text",
                        "a;30;;penalty;5;retention;Long.",
                        "b;;30;penalty;10;retention;Long."));
        assertThat(of(Kind.CONTRADICTION, rulebook)).isEmpty();
        Rulebook same = Books.of(
                "t.csv",
                Books.table(
                        "id;when offering.route;effect;points;cause;text",
                        "a;aggregator;penalty;5;route;Long.",
                        "b;aggregator;penalty;10;route;Long."));
        assertThat(of(Kind.CONTRADICTION, same)).singleElement().satisfies(each -> assertThat(each.message())
                .contains("5 points")
                .contains("10"));
    }

    @Test
    @DisplayName("shows an overlap by facts under which both rows hold")
    void overlap() {
        Rulebook rulebook = knockOuts(
                "when offering.retentionDays >;when offering.retentionDays <",
                "a;30;;knock-out;Out.",
                "b;;90;knock-out;Out.");
        assertThat(of(Kind.OVERLAP, rulebook)).singleElement().satisfies(each -> {
            FactValue.Quantity days = (FactValue.Quantity) each.example().get("offering.retentionDays");
            assertThat(days.number().doubleValue()).isBetween(30.0, 90.0);
        });
    }

    @Test
    @DisplayName("finds the one value that two rows leave between them")
    void gapExactlyOnTheLimit() {
        Rulebook rulebook = knockOuts(
                "when offering.retentionDays >;when offering.retentionDays <",
                "a;30;;knock-out;Out.",
                "b;;30;flag;In.");
        assertThat(of(Kind.GAP, rulebook)).singleElement().satisfies(each -> assertThat(each.message())
                .contains("is 30 days"));
        Rulebook closed = knockOuts(
                "when offering.retentionDays >=;when offering.retentionDays <",
                "a;30;;knock-out;Out.",
                "b;;30;flag;In.");
        assertThat(of(Kind.GAP, closed)).isEmpty();
    }

    @Test
    @DisplayName("finds the days between two rules that follow each other")
    void gapInTime() {
        Rulebook rulebook = Books.of(
                "t.csv",
                Books.table(
                        "id;since;until;when offering.route;effect;text",
                        "a;2026-01-01;2026-06-30;aggregator;knock-out;Out.",
                        "b;2026-07-02;;aggregator;knock-out;Out."));
        assertThat(of(Kind.GAP, rulebook)).singleElement().satisfies(each -> assertThat(each.message())
                .startsWith("From 2026-07-01 to 2026-07-01"));
        assertThat(of(Kind.EXPIRES_SOON, rulebook)).singleElement().satisfies(each -> assertThat(each.rules())
                .containsExactly("a"));
    }

    @Test
    @DisplayName("says that it cannot tell where sets are compared with sets")
    void cannotTell() {
        String rule =
                """
                rule "a"
                  @title("T") @reference("R") @owner("O") @rationale("W") @force(law) @waivable(no)
                when
                  Alternative( containsAny(offering.accessCountries, offering.storageCountries),
                               allIn(offering.accessCountries, "DE"), allIn(offering.storageCountries, "US") )
                then
                  knockOut("Out.");
                end
                """;
        assertThat(of(Kind.CANNOT_TELL, Books.of("t.drl", rule))).hasSize(1);
    }

    @Test
    @DisplayName("names the rules that hold for none of the candidates, and those that facts keep open")
    void neverOnCatalog() {
        Rulebook rulebook = knockOuts(
                "when offering.retentionDays >;when offering.route",
                "a;30;;knock-out;Out.",
                "b;;aggregator;knock-out;Out.");
        RulebookAnalysis.Candidates candidates = new RulebookAnalysis.Candidates(
                "case",
                TODAY,
                FactSheet.of(Map.of()),
                new TreeMap<>(Map.of("one", FactSheet.of(Map.of("offering.route", FactValue.code("self-hosted"))))));
        List<Observation> found =
                RulebookAnalysis.of(
                                rulebook,
                                Vocabulary.standard(),
                                RulebookAnalysis.Question.of(TODAY, List.of(candidates)))
                        .stream()
                        .filter(each -> each.kind() == Kind.NEVER_ON_CATALOG)
                        .toList();
        assertThat(found).extracting(Observation::message).anySatisfy(text -> assertThat(text)
                .contains("a holds for none")
                .contains("stays open"));
        assertThat(found).hasSize(2);
    }

    @Test
    @DisplayName("of a thousand rows ends within seconds")
    void thousandRows() {
        String[] rows = new String[1000];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "r" + i + ";" + i + ";knock-out;Out " + i + ".";
        }
        long start = System.nanoTime();
        List<Observation> found = of(Kind.SHADOWED, knockOuts("when offering.retentionDays ==", rows));
        assertThat(found).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }
}
