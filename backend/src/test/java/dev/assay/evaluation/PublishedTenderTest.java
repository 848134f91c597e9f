package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.FactValue;
import dev.assay.cost.ContractedPrice;
import dev.assay.cost.ExchangeRate;
import dev.assay.cost.Migration;
import dev.assay.cost.PricePaths;
import dev.assay.cost.PriceTrend;
import dev.assay.cost.Pricing;
import dev.assay.cost.Workload;
import dev.assay.quantity.Country;
import dev.assay.quantity.CurrencyCode;
import dev.assay.quantity.Interval;
import dev.assay.quantity.Money;
import dev.assay.quantity.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A public tender whose weights are locked")
class PublishedTenderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    private static final Need NEED = new Need(
            "Answer customers",
            "customer-service",
            Optional.empty(),
            new TreeSet<>(),
            "banking",
            new TreeSet<>(),
            DAY,
            24,
            5,
            Optional.empty(),
            new Workload(1_000, 100, 100, 0, 0, 0, 1));
    private static final CaseFact HELD = fact("a", "offering.dpaSigned");
    private static final CaseFile PUBLISHED =
            tender(NEED, List.of("a", "b")).withFacts(List.of(HELD)).withJudgements(List.of(judgement("")));

    @Test
    @DisplayName("keeps every part of its need but the bids, and names the part that was changed")
    void need() {
        Map<String, Need> changes = new LinkedHashMap<>();
        changes.put("/need/workload", NEED.withWorkload(new Workload(2_000, 100, 100, 0, 0, 0, 1)));
        changes.put("/need/asOf", NEED.withAsOf(DAY.plusDays(1)));
        changes.put("/need/termMonths", need(36, Optional.empty(), List.of()));
        changes.put("/need/budget", need(24, Optional.of(new Money(BigDecimal.TEN, CurrencyCode.EUR)), List.of()));
        changes.put(
                "/need/exchangeRates",
                need(
                        24,
                        Optional.empty(),
                        List.of(new ExchangeRate(
                                CurrencyCode.USD, CurrencyCode.EUR, BigDecimal.ONE, PartialDate.of(DAY), "a bank"))));
        changes.put("/need/pricing/discountRate", priced(Optional.of(new BigDecimal("0.05")), Optional.empty()));
        changes.put(
                "/need/pricing/paths",
                priced(
                        Optional.empty(),
                        Optional.of(new PricePaths(PriceTrend.RISING, BigDecimal.ZERO, BigDecimal.ONE, "guess"))));
        changes.put(
                "/need/pricing/migrations",
                NEED.withPricing(new Pricing(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Migration("*", BigDecimal.TEN, CurrencyCode.EUR, "us")),
                        List.of(),
                        List.of())));
        changes.put("/need", NEED.withBuyer(new Country("FR")));
        changes.forEach((pointer, need) -> assertThat(departure(PUBLISHED.withNeed(need)))
                .as(pointer)
                .map(CaseProblem::pointer)
                .contains(pointer));
        assertThat(departure(PUBLISHED)).isEmpty();
        assertThat(departure(PUBLISHED.withScenarios(List.of())))
                .as("scenarios never award")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "takes bids, keeps a bid once it is in, and lets only bidders join and only those leave who did not bid")
    void bids() {
        CaseFile opened = PUBLISHED.withNeed(bids("a"));
        assertThat(departure(opened)).isEmpty();
        assertThat(departure(opened.withCandidates(List.of("a"))))
                .as("b did not bid")
                .isEmpty();
        assertThat(PublishedTender.departure(opened, PUBLISHED))
                .map(CaseProblem::pointer)
                .contains("/need/pricing/contracted");
        assertThat(PublishedTender.departure(opened, opened.withCandidates(List.of("b"))))
                .map(CaseProblem::pointer)
                .contains("/candidates");
        assertThat(departure(PUBLISHED.withCandidates(List.of("a", "b", "c"))))
                .map(CaseProblem::message)
                .hasValueSatisfying(message -> assertThat(message).startsWith("c has not bid"));
        assertThat(departure(PUBLISHED.withCandidates(List.of("a", "b", "c")).withNeed(bids("c"))))
                .isEmpty();
    }

    @Test
    @DisplayName("takes a fact only as a bidder's answer to a request that went to all alike, before the answer")
    void facts() {
        CaseFact bare = fact("b", "offering.dpaSigned");
        assertThat(pointer(bare)).contains("/facts/1/clarification");
        assertThat(pointer(bare.clarifying(asked("Is it signed?", DAY, "a", "b"))))
                .isEmpty();
        assertThat(pointer(bare.clarifying(asked("Is it signed?", DAY, "b"))))
                .contains("/facts/1/clarification/sentTo");
        assertThat(pointer(bare.clarifying(asked("Is it signed?", DAY.plusDays(1), "a", "b"))))
                .contains("/facts/1/clarification/sent");
        assertThat(pointer(bare.clarifying(asked(" ", DAY, "a", "b")))).contains("/facts/1/clarification/request");
        assertThat(pointer(fact("*", "case.exitPlan").clarifying(asked("Have we one?", DAY, "a", "b"))))
                .as("the buyer answers nothing after publication")
                .contains("/facts/1/offering");
    }

    @Test
    @DisplayName("lets no fact vanish or change, save by a clarification of the same fact")
    void factsStay() {
        assertThat(departure(PUBLISHED.withFacts(List.of())))
                .map(CaseProblem::pointer)
                .contains("/facts");
        CaseFact other =
                new CaseFact("a", HELD.field(), FactValue.no(), "letter", "Ada", HELD.recorded(), "it was not");
        assertThat(departure(PUBLISHED.withFacts(List.of(other))))
                .map(CaseProblem::pointer)
                .contains("/facts/0/clarification");
        assertThat(departure(PUBLISHED.withFacts(List.of(other.clarifying(asked("Is it?", DAY, "a", "b"))))))
                .isEmpty();
    }

    @Test
    @DisplayName("keeps its judged intervals, and confirms none any more")
    void judgements() {
        for (List<Judgement> changed : List.of(List.<Judgement>of(), List.of(judgement("Ben")))) {
            assertThat(departure(PUBLISHED.withJudgements(changed)))
                    .map(CaseProblem::pointer)
                    .contains("/judgements");
        }
    }

    private static Optional<CaseProblem> departure(CaseFile after) {
        return PublishedTender.departure(PUBLISHED, after);
    }

    private static Optional<String> pointer(CaseFact added) {
        return departure(PUBLISHED.withFacts(List.of(HELD, added))).map(CaseProblem::pointer);
    }

    private static Clarification asked(String request, LocalDate sent, String... sentTo) {
        return new Clarification(request, sent, List.of(sentTo));
    }

    private static CaseFact fact(String offering, String field) {
        return new CaseFact(offering, field, FactValue.yes(), "letter", "Ada", PartialDate.of(DAY), "they said so");
    }

    private static Judgement judgement(String second) {
        return new Judgement("quality", "a", new Interval(1, 2), "Ada", "tried it", second, PartialDate.of(DAY));
    }

    private static CaseFile tender(Need need, List<String> candidates) {
        return new CaseFile(
                CaseFile.FORMAT,
                "t",
                "T",
                Optional.empty(),
                Procedure.PUBLIC_TENDER,
                need,
                candidates,
                List.of(),
                List.of(),
                List.of(),
                Method.DEFAULT,
                Optional.empty());
    }

    private static Need bids(String... offerings) {
        List<ContractedPrice> bids = new ArrayList<>();
        for (String offering : offerings) {
            bids.add(new ContractedPrice(offering, CurrencyCode.EUR, List.of(), Optional.empty(), "bid", false));
        }
        return NEED.withPricing(new Pricing(Optional.empty(), Optional.empty(), List.of(), List.of(), bids));
    }

    private static Need priced(Optional<BigDecimal> discountRate, Optional<PricePaths> paths) {
        return NEED.withPricing(new Pricing(discountRate, paths, List.of(), List.of(), List.of()));
    }

    private static Need need(int months, Optional<Money> budget, List<ExchangeRate> rates) {
        return new Need(
                NEED.useCase(),
                NEED.use(),
                NEED.buyer(),
                NEED.userLocations(),
                NEED.sector(),
                NEED.dataClasses(),
                NEED.asOf(),
                months,
                NEED.farHorizonYears(),
                budget,
                NEED.workload(),
                rates,
                Optional.empty());
    }
}
