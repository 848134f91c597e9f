package dev.assay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Provenance;
import dev.assay.intake.csv.CatalogHoldings;
import dev.assay.intake.csv.StarterCatalog;
import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A claim may be recorded")
class CheckClaimTest {
    private static final CatalogHoldings STARTER = StarterCatalog.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 9);
    private static final String GPT = "gpt-4o-2024-08-06";
    private static final String SONNET = "claude-3-5-sonnet-20241022";

    @Test
    @DisplayName("where it names two models, a board and its source")
    void good() {
        assertThat(objections(comparing(said(SONNET, GPT)))).isEmpty();
    }

    @Test
    @DisplayName("like every claim that ships, were it entered anew")
    void shipped() {
        LocalDate later = LocalDate.of(2026, 12, 1);
        EvidenceBase alone = new EvidenceBase(
                STARTER.evidence().benchmarks(), STARTER.evidence().rows(), List.of());
        assertThat(STARTER.evidence().claims()).isNotEmpty().allSatisfy(claim -> assertThat(
                        new CheckClaim(STARTER.catalog(), alone, later).objections(claim))
                .isEmpty());
    }

    @Test
    @DisplayName("unless a comparison repeats, turns round or compares a model with itself")
    void comparisons() {
        assertThat(pointers(comparing(said(SONNET, GPT), said(SONNET, GPT)))).containsExactly("/comparisons/1");
        assertThat(pointers(comparing(said(SONNET, GPT), said(GPT, SONNET)))).containsExactly("/comparisons/1");
        assertThat(pointers(comparing(said(GPT, GPT)))).contains("/comparisons/0/worse");
        assertThat(pointers(comparing())).containsExactly("/comparisons");
    }

    @ParameterizedTest(name = "grade {0} on a basis that is {1}: refused {2}")
    @CsvSource({
        "A, CITED, true",
        "B, CITED, true",
        "C, CITED, false",
        "D, CITED, false",
        "E, CITED, false",
        "J, CITED, true",
        "D, UNVERIFIED, true",
        "E, UNVERIFIED, false"
    })
    @DisplayName("as a statement with a grade a sentence can have")
    void grades(Grade grade, Basis basis, boolean refused) {
        Claim claim = claim(List.of(), Optional.of(new Claim.Statement(grade, "Because.")), basis, "2026-05-09");
        assertThat(pointers(claim).contains("/statement/grade")).isEqualTo(refused);
    }

    @ParameterizedTest(name = "published {0}: refused {1}")
    @CsvSource({"2026-05-09, false", "2026-05-10, true", "2026-05, false", "2026-06, true", "2027, true"})
    @DisplayName("up to today")
    void dates(String published, boolean refused) {
        Claim claim = claim(List.of(said(SONNET, GPT)), Optional.empty(), Basis.CITED, published);
        assertThat(pointers(claim).contains("/published")).isEqualTo(refused);
    }

    @Test
    @DisplayName("unless figures and a person would both grade it")
    void both() {
        Claim claim = claim(
                List.of(said(SONNET, GPT)),
                Optional.of(new Claim.Statement(Grade.D, "Because.")),
                Basis.CITED,
                "2026-05-09");
        assertThat(pointers(claim)).containsExactly("/statement");
    }

    private static List<CheckClaim.Objection> objections(Claim claim) {
        return new CheckClaim(STARTER.catalog(), STARTER.evidence(), TODAY).objections(claim);
    }

    private static List<String> pointers(Claim claim) {
        return objections(claim).stream().map(CheckClaim.Objection::pointer).toList();
    }

    private static Claim.Comparison said(String better, String worse) {
        return new Claim.Comparison(better, worse, "arena-hard-v0.1");
    }

    private static Claim comparing(Claim.Comparison... comparisons) {
        return claim(Stream.of(comparisons).toList(), Optional.empty(), Basis.CITED, "2026-05-09");
    }

    private static Claim claim(
            List<Claim.Comparison> comparisons, Optional<Claim.Statement> statement, Basis basis, String published) {
        return new Claim(
                "a-claim",
                "One is ahead of the other.",
                "a-trade-paper",
                comparisons,
                statement,
                new Provenance(
                        basis,
                        "https://example.org",
                        Optional.of(new PartialDate(published)),
                        Optional.empty(),
                        Optional.empty(),
                        ""));
    }
}
