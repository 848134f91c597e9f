package dev.assay.rulebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Books;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.Observation.ObservationKind;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The analysis of a rulebook")
class RulebookAnalysisTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 9);

    private static List<Observation> of(ObservationKind kind, Rulebook rulebook) {
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
        assertThat(of(ObservationKind.NEVER_FIRES, rulebook)).singleElement().satisfies(each -> {
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
        assertThat(of(ObservationKind.NEVER_FIRES, apart)).hasSize(1);
        Rulebook within = knockOuts(
                "when offering.accessCountries all in;when offering.accessCountries contains",
                "a;DE|FR;FR;knock-out;Out.");
        assertThat(of(ObservationKind.NEVER_FIRES, within)).isEmpty();
    }

    @Test
    @DisplayName("finds the row that a wider row hides, and not the wider one")
    void shadowed() {
        Rulebook rulebook = knockOuts(
                "when offering.retentionDays >;when case.sector",
                "narrow;90;banking;knock-out;Out.",
                "wide;30;;knock-out;Out.");
        assertThat(of(ObservationKind.SHADOWED, rulebook)).singleElement().satisfies(each -> assertThat(each.message())
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
        assertThat(of(ObservationKind.CONTRADICTION, rulebook)).isEmpty();
        Rulebook same = Books.of(
                "t.csv",
                Books.table(
                        "id;when offering.route;effect;points;cause;text",
                        "a;aggregator;penalty;5;route;Long.",
                        "b;aggregator;penalty;10;route;Long."));
        assertThat(of(ObservationKind.CONTRADICTION, same)).singleElement().satisfies(each -> assertThat(each.message())
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
        assertThat(of(ObservationKind.OVERLAP, rulebook)).singleElement().satisfies(each -> {
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
        assertThat(of(ObservationKind.GAP, rulebook)).singleElement().satisfies(each -> assertThat(each.message())
                .contains("is 30 days"));
        Rulebook closed = knockOuts(
                "when offering.retentionDays >=;when offering.retentionDays <",
                "a;30;;knock-out;Out.",
                "b;;30;flag;In.");
        assertThat(of(ObservationKind.GAP, closed)).isEmpty();
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
        assertThat(of(ObservationKind.GAP, rulebook)).singleElement().satisfies(each -> assertThat(each.message())
                .startsWith("From 2026-07-01 to 2026-07-01"));
        assertThat(of(ObservationKind.EXPIRES_SOON, rulebook))
                .singleElement()
                .satisfies(each -> assertThat(each.rules()).containsExactly("a"));
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
        assertThat(of(ObservationKind.CANNOT_TELL, Books.of("t.drl", rule))).hasSize(1);
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
                        .filter(each -> each.kind() == ObservationKind.NEVER_ON_CATALOG)
                        .toList();
        assertThat(found).extracting(Observation::message).anySatisfy(text -> assertThat(text)
                .contains("a holds for none of the 1 offerings in any of the 1 situations tried")
                .contains("stays open"));
        assertThat(found).hasSize(2);
    }

    private static Rulebook dated(String header, String row) {
        return Books.of("t.csv", Books.table("id;" + header + ";when offering.route;effect;text", row));
    }

    @Test
    @DisplayName("says when a rule ended, ends soon or begins, and says nothing of one that is simply in force")
    void calendar() {
        assertThat(of(ObservationKind.EXPIRED, dated("until", "a;2026-05-08;aggregator;flag;x")))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).isEqualTo("a ended on 2026-05-08."));
        Rulebook lastDay = dated("until", "a;2026-05-09;aggregator;flag;x");
        assertThat(of(ObservationKind.EXPIRED, lastDay)).isEmpty();
        assertThat(of(ObservationKind.EXPIRES_SOON, lastDay))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).isEqualTo("a ends on 2026-05-09, in 0 days."));
        assertThat(of(ObservationKind.EXPIRES_SOON, dated("until", "a;2026-08-07;aggregator;flag;x")))
                .as("in 90 days")
                .hasSize(1);
        assertThat(of(ObservationKind.EXPIRES_SOON, dated("until", "a;2026-08-08;aggregator;flag;x")))
                .as("in 91 days")
                .isEmpty();
        assertThat(of(ObservationKind.NOT_YET_IN_FORCE, dated("since", "a;2026-05-10;aggregator;flag;x")))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).isEqualTo("a begins on 2026-05-10."));
        Rulebook today = dated("since", "a;2026-05-09;aggregator;flag;x");
        assertThat(of(ObservationKind.NOT_YET_IN_FORCE, today)).isEmpty();
        assertThat(of(ObservationKind.EXPIRED, today)).isEmpty();
    }

    @Test
    @DisplayName(
            "asks for a reference to be looked up again after twelve months, and for laws that nobody looked up at all")
    void reviewDue() {
        assertThat(of(ObservationKind.REVIEW_DUE, dated("reviewed", "a;2025-05-08;aggregator;flag;x")))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("last looked up on 2025-05-08"));
        assertThat(of(ObservationKind.REVIEW_DUE, dated("reviewed", "a;2025-05-09;aggregator;flag;x")))
                .as("exactly twelve months ago")
                .isEmpty();
        assertThat(of(ObservationKind.REVIEW_DUE, knockOuts("when offering.route", "a;aggregator;flag;x")))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).startsWith("1 rules of force law do not say"));
    }

    private static Rulebook withParameter(String values) {
        return Books.of(
                "t.csv",
                Books.table("id;since;when offering.retentionDays >;effect;text", "a;2026-01-01;$limit;flag;Long."),
                "parameters/p.yaml",
                "parameters:\n  limit:\n    meaning: Longest.\n    unit: days\n    values:\n" + values);
    }

    @Test
    @DisplayName(
            "names the parameter whose source was never verified, and the days on which a rule has no value to read")
    void parameters() {
        String verified = "      - value: 30\n        reference: R\n        basis: policy\n        source: S\n";
        assertThat(of(ObservationKind.NO_SOURCE, withParameter(verified))).isEmpty();
        assertThat(of(ObservationKind.GAP, withParameter(verified))).isEmpty();
        assertThat(of(ObservationKind.NO_SOURCE, withParameter(verified.replace("basis: policy", "basis: unverified"))))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.rules()).isEmpty();
                    assertThat(each.message()).contains("$limit", "was never verified");
                    assertThat(each.place().file()).isEqualTo("parameters/p.yaml");
                });
        Rulebook late = withParameter(verified.replace("- value: 30", "- value: 30\n        since: 2026-03-01"));
        assertThat(of(ObservationKind.GAP, late)).singleElement().satisfies(each -> assertThat(each.message())
                .contains("a is in force from 2026-01-01")
                .contains("$limit has no value before 2026-03-01"));
    }

    @Test
    @DisplayName("names the rule that holds whatever the facts are")
    void alwaysFires() {
        String rule =
                """
                rule "a"
                  @title("T") @reference("R") @owner("O") @rationale("W") @force(law) @waivable(no)
                when
                  Alternative( known(offering.trainsOnInputs) || !known(offering.trainsOnInputs) )
                then
                  flag("x");
                end
                """;
        assertThat(of(ObservationKind.ALWAYS_FIRES, Books.of("t.drl", rule)))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).isEqualTo("a holds for every offering in every case."));
        assertThat(of(
                        ObservationKind.ALWAYS_FIRES,
                        Books.of("t.drl", rule.replace(" || !known(offering.trainsOnInputs)", ""))))
                .isEmpty();
    }

    @Test
    @DisplayName("lays rows side by side in a column of yes and no, too, and says what it cannot tell of sets")
    void finiteColumns() {
        String columns = "when case.use;when offering.trainsOnInputs";
        assertThat(of(ObservationKind.GAP, knockOuts(columns, "a;coding;yes;flag;x", "b;coding;yes;knock-out;y")))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("none of them holds where it is no"));
        assertThat(of(ObservationKind.GAP, knockOuts(columns, "a;coding;yes;flag;x", "b;coding;no;knock-out;y")))
                .isEmpty();
        Rulebook sets = knockOuts("when case.dataClasses contains", "a;personal;flag;x", "b;health;flag;y");
        assertThat(of(ObservationKind.GAP, sets))
                .as("many are left, and need not be named")
                .isEmpty();
        assertThat(of(ObservationKind.CANNOT_TELL, sets)).singleElement().satisfies(each -> {
            assertThat(each.rules()).containsExactly("a", "b");
            assertThat(each.message()).contains("larger sets uncovered cannot be told");
        });
    }

    @Test
    @DisplayName("ends for a rulebook that no machine can try to the end, and says each time the same")
    void bounded() {
        StringBuilder text = new StringBuilder();
        List<String> countries = List.of("DE", "FR", "US", "CN", "IN", "GB", "JP", "BR", "SG", "CH", "CA", "KR");
        for (int i = 0; i < 60; i++) {
            StringBuilder parts = new StringBuilder();
            for (String field : List.of("storageCountries", "processingCountries", "accessCountries")) {
                for (int j = 0; j < countries.size(); j++) {
                    parts.append(parts.length() == 0 ? "" : ", ")
                            .append("(offering.")
                            .append(field)
                            .append(" contains \"")
                            .append(countries.get(j))
                            .append("\" || offering.retentionDays > ")
                            .append(i * 40 + j)
                            .append(")");
                }
            }
            text.append("rule \"r")
                    .append(i)
                    .append("\"\n  @title(\"T\") @reference(\"R\") @owner(\"O\")")
                    .append(" @rationale(\"W\") @force(law) @waivable(no)\nwhen\n  Alternative( ")
                    .append(parts)
                    .append(", offering.retentionDays < ")
                    .append(i * 40 + 20)
                    .append(" )\nthen\n  flag(\"x")
                    .append(i)
                    .append("\");\nend\n");
        }
        Rulebook wide = Books.of("t.drl", text.toString());
        long start = System.nanoTime();
        List<Observation> first =
                RulebookAnalysis.of(wide, Vocabulary.standard(), RulebookAnalysis.Question.of(TODAY, List.of()));
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
        assertThat(first).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(ObservationKind.CANNOT_TELL);
            assertThat(each.message()).contains("too large to try everything");
        });
        assertThat(RulebookAnalysis.of(wide, Vocabulary.standard(), RulebookAnalysis.Question.of(TODAY, List.of())))
                .isEqualTo(first);
    }

    @Test
    @DisplayName("of a thousand rows ends within seconds")
    void thousandRows() {
        String[] rows = new String[1000];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "r" + i + ";" + i + ";knock-out;Out " + i + ".";
        }
        long start = System.nanoTime();
        List<Observation> found = of(ObservationKind.SHADOWED, knockOuts("when offering.retentionDays ==", rows));
        assertThat(found).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }
}
