package dev.assay.assessment.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.CostLine;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.DemoCase;
import dev.assay.assessment.cell.CasePrices.Price;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.assessment.fact.FactSheets;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Tariff;
import dev.assay.catalog.Tariff.Component;
import dev.assay.cost.ContractedPrice;
import dev.assay.cost.CostOverTerm.Rests;
import dev.assay.cost.Migration;
import dev.assay.cost.PricePaths;
import dev.assay.cost.PriceTrend;
import dev.assay.cost.Pricing;
import dev.assay.cost.SelfHosting;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.ContractedPrices;
import dev.assay.evaluation.Knowledge;
import dev.assay.quantity.CurrencyCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The prices of the demo case")
class CasePricesTest {

    private static final String AZURE = "gpt-4o-2024-08-06@azure-eu";
    private static final String OWN = "deepseek-v3-1226@self-hosted";
    private static final CurrencyCode EUR = CurrencyCode.EUR;

    @Test
    @DisplayName("break down to the cent for every alternative that is priced, and say why for every other")
    void everyAlternative() throws IOException {
        CasePrices prices = prices(demo());
        assertThat(prices.prices()).hasSameSizeAs(demo().candidates());
        assertThat(prices.prices()).allSatisfy(price -> {
            if (price.cost().isEmpty()) {
                assertThat(price.why()).startsWith("Unknown: ");
            }
            price.cost().ifPresent(cost -> assertThat(sum(cost.breakdown()))
                    .isEqualByComparingTo(new BigDecimal(cost.total()).setScale(2, RoundingMode.HALF_EVEN)));
        });
        assertThat(of(prices, OWN).cost())
                .hasValueSatisfying(cost -> assertThat(cost.rests()).isEqualTo(Rests.RECORDED_TOTAL));
        assertThat(prices.breakEvens()).isEmpty();
        assertThat(prices.pathsAssumed()).isTrue();
    }

    @Test
    @DisplayName(
            "take a contracted price for the whole list price, in the ranking too, and no figure of it goes to the rules")
    void contracted() throws IOException {
        CaseFile caseFile = with(pricing(List.of(), List.of(contract("1.00"))));
        Price price = of(prices(caseFile), AZURE);
        assertThat(price.cost()).hasValueSatisfying(cost -> {
            assertThat(cost.rests()).isEqualTo(Rests.CONTRACTED_PRICE);
            assertThat(cost.tariff()).isEqualTo("contracted price (offer of 2026-05-02)");
        });
        Assessment assessment =
                Assess.run(new AssessmentInputs(caseFile, caseFile.embedded().orElseThrow(), DemoCase.rules()));
        assertThat(assessment.alternatives())
                .filteredOn(a -> a.offering().equals(AZURE))
                .singleElement()
                .satisfies(a -> assertThat(a.cost()).isEqualTo(price.cost()));
        assertThat(FactSheets.under(
                                DemoCase.rulebook(),
                                caseFile,
                                caseFile.embedded().orElseThrow())
                        .alternatives()
                        .get(AZURE)
                        .reading("offering.priced")
                        .value())
                .isEqualTo(FactValue.yes());
    }

    @Test
    @DisplayName("are unknown to a reader from whom the contracted price is withheld, though a list price is held")
    void withheld() throws IOException {
        CaseFile hidden = ContractedPrices.hiddenIn(with(pricing(List.of(), List.of(contract("1.2345")))));
        Price price = of(prices(hidden), AZURE);
        assertThat(price.cost()).isEmpty();
        assertThat(price.why()).contains("confidential");
        assertThat(CaseCheck.problems(hidden, hidden.embedded().orElseThrow())).isEmpty();
    }

    @Test
    @DisplayName("find where recorded self-hosting breaks even with each service")
    void selfHosted() throws IOException {
        CasePrices prices = prices(with(pricing(List.of(hosting(8)), List.of())));
        assertThat(of(prices, OWN).cost()).hasValueSatisfying(cost -> {
            assertThat(cost.perMonth()).isEqualTo(8 * 2.2 * 730 + 6000);
            assertThat(cost.notes()).anyMatch(note -> note.contains("is not used"));
        });
        long services = prices.prices().stream()
                .flatMap(price -> price.cost().stream())
                .filter(cost -> cost.rests() == Rests.LIST_PRICE)
                .count();
        assertThat(prices.breakEvens()).hasSize((int) services).allSatisfy(crossing -> assertThat(crossing.selfHosted())
                .isEqualTo(OWN));
        assertThat(prices.breakEvens())
                .filteredOn(crossing -> crossing.requestsPerMonth().isPresent())
                .isNotEmpty();
    }

    @Test
    @DisplayName("follow the path that the case names in the cost criterion")
    void path() throws IOException {
        PricePaths falling =
                new PricePaths(PriceTrend.FALLING, new BigDecimal("0.3"), new BigDecimal("0.1"), "assumption");
        CaseFile caseFile = with(new Pricing(Optional.empty(), Optional.of(falling), List.of(), List.of(), List.of()));
        assertThat(of(prices(caseFile), AZURE).cost()).hasValueSatisfying(cost -> {
            assertThat(cost.paths()).extracting(path -> path.trend()).containsExactly(PriceTrend.values());
            BigDecimal flat = cost.paths().get(0).total();
            assertThat(cost.total()).isLessThan(flat.doubleValue());
            assertThat(sum(cost.breakdown()))
                    .isEqualByComparingTo(cost.paths().get(1).total());
        });
    }

    @Test
    @DisplayName("are refused where an entry is negative, absurd or without a source, each at its field with a remedy")
    void refused() throws IOException {
        Pricing wrong = new Pricing(
                Optional.of(new BigDecimal("5")),
                Optional.of(new PricePaths(PriceTrend.FLAT, BigDecimal.ONE, new BigDecimal("-0.1"), "")),
                List.of(new Migration("nobody@nowhere", new BigDecimal("-1"), EUR, "")),
                List.of(hosting(0)),
                List.of(
                        new ContractedPrice(AZURE, EUR, List.of(), Optional.of(new BigDecimal("-5")), " ", false),
                        contract("1")));
        CaseFile caseFile = with(wrong);
        List<CaseProblem> problems =
                CaseCheck.problems(caseFile, caseFile.embedded().orElseThrow());
        assertThat(problems)
                .extracting(CaseProblem::pointer)
                .containsExactly(
                        "/need/pricing/discountRate",
                        "/need/pricing/paths/falling",
                        "/need/pricing/paths/rising",
                        "/need/pricing/paths/source",
                        "/need/pricing/migrations/0/offering",
                        "/need/pricing/migrations/0/amount",
                        "/need/pricing/migrations/0/source",
                        "/need/pricing/selfHosting/0/accelerators",
                        "/need/pricing/contracted/0/lines",
                        "/need/pricing/contracted/0/monthlyMinimum",
                        "/need/pricing/contracted/0/source",
                        "/need/pricing/contracted/1");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank());
    }

    private static SelfHosting hosting(int accelerators) {
        return new SelfHosting(
                OWN,
                accelerators,
                new BigDecimal("2.20"),
                EUR,
                SelfHosting.WHOLE_MONTH,
                BigDecimal.ONE,
                new BigDecimal("6000"),
                Optional.empty(),
                "quotation");
    }

    private static ContractedPrice contract(String perMillion) {
        BigDecimal price = new BigDecimal(perMillion);
        return new ContractedPrice(
                AZURE,
                EUR,
                List.of(
                        new Tariff.Line(Component.INPUT, 0, price, false),
                        new Tariff.Line(Component.OUTPUT, 0, price.multiply(BigDecimal.TEN), false)),
                Optional.empty(),
                "offer of 2026-05-02",
                false);
    }

    private static Pricing pricing(List<SelfHosting> hosting, List<ContractedPrice> contracted) {
        return new Pricing(Optional.empty(), Optional.empty(), List.of(), hosting, contracted);
    }

    private static CaseFile demo() throws IOException {
        return DemoCase.refreshed();
    }

    private static CaseFile with(Pricing pricing) throws IOException {
        CaseFile demo = demo();
        return demo.withNeed(demo.need().withPricing(pricing));
    }

    private static CasePrices prices(CaseFile caseFile) {
        return CasePrices.of(caseFile, caseFile.embedded().orElse(Knowledge.EMPTY));
    }

    private static Price of(CasePrices prices, String offering) {
        return prices.prices().stream()
                .filter(price -> price.offering().equals(offering))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(List<CostLine> lines) {
        return lines.stream().map(CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
