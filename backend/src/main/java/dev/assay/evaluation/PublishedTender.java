package dev.assay.evaluation;

import dev.assay.cost.ContractedPrice;
import dev.assay.cost.Pricing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a public tender keeps as published once its criteria and weights are locked (docs/decisions/0023): the need and how costs are
 * worked out, the facts and the judgements that settle unknowns. What arrives afterwards comes from bidders: bids, and answers to
 * requests for clarification that went to all of them alike.
 */
public final class PublishedTender {

    private static final String REMEDY = "Leave it as published, or cancel the tender and open another case.";

    /** A part of the need with its place and its name in words. */
    private record Part(String pointer, String words, Function<Need, Object> read) {}

    private static final List<Part> FIXED = List.of(
            new Part("/need/workload", "The workload", Need::workload),
            new Part("/need/termMonths", "The term", Need::termMonths),
            new Part("/need/farHorizonYears", "The far horizon", Need::farHorizonYears),
            new Part("/need/asOf", "The day at which facts are read", Need::asOf),
            new Part("/need/budget", "The budget", Need::budget),
            new Part("/need/exchangeRates", "The exchange rates", Need::exchangeRates),
            new Part("/need/pricing/discountRate", "The discount rate", need -> need.pricingOrNone()
                    .discountRate()),
            new Part("/need/pricing/paths", "The price path", need -> need.pricingOrNone()
                    .paths()),
            new Part("/need/pricing/migrations", "The cost of migration", need -> need.pricingOrNone()
                    .migrations()),
            new Part("/need/pricing/selfHosting", "The cost of self-hosting", need -> need.pricingOrNone()
                    .selfHosting()),
            new Part("/need", "The need", need -> need.withPricing(Pricing.NONE)));

    private PublishedTender() {}

    /** Why what is to be saved departs from what was published; empty = it does not. */
    public static Optional<CaseProblem> departure(CaseFile published, CaseFile after) {
        return Stream.of(need(published, after), bids(published, after), facts(published, after))
                .flatMap(Function.identity())
                .findFirst()
                .or(() -> judgements(published, after));
    }

    /** Offering ids of the candidates that have bid. */
    public static Set<String> bidders(CaseFile file) {
        return file.need().pricingOrNone().contracted().stream()
                .map(ContractedPrice::offering)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<CaseProblem> need(CaseFile published, CaseFile after) {
        return FIXED.stream()
                .filter(part -> !Objects.equals(
                        part.read().apply(published.need()), part.read().apply(after.need())))
                .map(part -> new CaseProblem(
                        part.pointer(),
                        part.words() + " of a public tender is fixed once its weights are locked.",
                        REMEDY));
    }

    private static Stream<CaseProblem> bids(CaseFile published, CaseFile after) {
        Set<String> bidBefore = bidders(published);
        Set<String> bid = bidders(after);
        Stream<CaseProblem> withdrawn = bidBefore.stream()
                .filter(offering -> !bid.contains(offering))
                .map(offering -> new CaseProblem(
                        "/need/pricing/contracted",
                        "The bid for " + offering + " was taken out. A bid that was opened stays in the tender.",
                        "Put it back. A bidder is excluded by a rule, on a published or statutory ground."));
        Stream<CaseProblem> dropped = published.candidates().stream()
                .filter(offering -> !after.candidates().contains(offering) && bidBefore.contains(offering))
                .map(offering -> new CaseProblem(
                        "/candidates",
                        offering + " has bid, so it stays a candidate.",
                        "A bidder is excluded by a rule, on a published or statutory ground."));
        Stream<CaseProblem> joined = after.candidates().stream()
                .filter(offering -> !published.candidates().contains(offering) && !bid.contains(offering))
                .map(offering -> new CaseProblem(
                        "/candidates",
                        offering + " has not bid. After the lock of a public tender only bidders join.",
                        "Enter its bid as a contracted price in the same change, or leave it out."));
        return Stream.of(withdrawn, dropped, joined).flatMap(Function.identity());
    }

    private static Stream<CaseProblem> facts(CaseFile published, CaseFile after) {
        Map<String, CaseFact> now = after.facts().stream()
                .collect(Collectors.toMap(PublishedTender::key, Function.identity(), (a, b) -> b));
        Stream<CaseProblem> removed = published.facts().stream()
                .filter(fact -> !now.containsKey(key(fact)))
                .map(fact -> new CaseProblem(
                        "/facts",
                        fact.field() + " of " + fact.offering()
                                + " was removed. The facts of a public tender are fixed once its weights are locked.",
                        REMEDY));
        Stream<CaseProblem> recorded = after.facts().stream()
                .filter(fact -> !published.facts().contains(fact))
                .flatMap(fact -> clarified(fact, "/facts/" + after.facts().indexOf(fact), after.candidates()).stream());
        return Stream.concat(removed, recorded);
    }

    private static String key(CaseFact fact) {
        return fact.offering() + "\n" + fact.field();
    }

    private static Optional<CaseProblem> clarified(CaseFact fact, String pointer, List<String> candidates) {
        if (fact.offering().equals("*")) {
            return Optional.of(new CaseProblem(
                    pointer + "/offering",
                    "A fact about all candidates is the buyer's own, and those are fixed once the weights of a public tender are locked.",
                    "Record what a bidder answered, for its own offering."));
        }
        return fact.clarification()
                .map(asked -> askedOfAll(fact, asked, pointer + "/clarification", candidates))
                .orElseGet(
                        () -> Optional.of(
                                new CaseProblem(
                                        pointer + "/clarification",
                                        "This fact was recorded after the weights of a public tender were locked, and is no answer to a request for clarification.",
                                        "Ask all bidders alike, then record the answer with the request, its day and whom it was sent to.")));
    }

    private static Optional<CaseProblem> askedOfAll(
            CaseFact fact, Clarification asked, String pointer, List<String> candidates) {
        if (asked.request().isBlank()) {
            return Optional.of(new CaseProblem(
                    pointer + "/request", "The clarification does not say what was asked.", "Quote the request."));
        }
        if (asked.sent().isAfter(fact.recorded().lastDay())) {
            return Optional.of(new CaseProblem(
                    pointer + "/sent",
                    "The request was sent on " + asked.sent() + ", after its answer of " + fact.recorded() + ".",
                    "Write the day on which it was sent, no later than that of the answer."));
        }
        String left = candidates.stream()
                .filter(candidate -> !asked.sentTo().contains(candidate))
                .collect(Collectors.joining(", "));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseProblem(
                        pointer + "/sentTo",
                        "The request did not go to " + left + ". A clarification is asked of all alike.",
                        "Send it to every candidate, and name all of them."));
    }

    private static Optional<CaseProblem> judgements(CaseFile published, CaseFile after) {
        return published.judgements().equals(after.judgements())
                ? Optional.empty()
                : Optional.of(new CaseProblem(
                        "/judgements",
                        "Judged intervals settle unknowns. In a public tender they are fixed once its weights are locked.",
                        REMEDY));
    }
}
