package dev.assay.rulebook.vocabulary;

import dev.assay.catalog.Level;
import java.util.List;

/** Facts of an offering: model, route and contract together. */
final class OfferingFields {

    private static final Declared OFFERING = new Declared("offering", Level.OFFERING);

    static final List<Field> ALL = List.of(
            OFFERING.code(
                    "route",
                    Codes.of("first-party-api", "cloud-platform", "aggregator", "self-hosted"),
                    "route",
                    "Who runs the model: its developer, a cloud platform, an aggregator that forwards requests, or the"
                            + " buyer.",
                    "cloud-platform"),
            OFFERING.yesNo(
                    "buyerIsLicensee",
                    "buyer is licensee",
                    "The buyer itself takes the licence of the weights: yes where it hosts them, no on the developer's own"
                            + " service; on another host's platform its terms decide and the buyer records it."),
            OFFERING.codes(
                    "storageCountries",
                    Codes.COUNTRIES,
                    "storage countries",
                    "Countries in which inputs and outputs are stored.",
                    "DE"),
            OFFERING.codes(
                    "processingCountries",
                    Codes.COUNTRIES,
                    "processing countries",
                    "Countries in which requests are computed. A region for storage says nothing about it.",
                    "DE|IE"),
            OFFERING.codes(
                    "accessCountries",
                    Codes.COUNTRIES,
                    "access countries",
                    "Countries from which the operator's staff or sub-processors can reach the data. Remote access is a"
                            + " transfer.",
                    "US|IE"),
            OFFERING.yesNo(
                    "transferAssessment",
                    "transfer assessment done",
                    "A transfer impact assessment of this offering is done, with a safeguard in place. Only the buyer can"
                            + " record it."),
            OFFERING.code(
                    "transferSafeguard",
                    Codes.of("none", "standard-contractual-clauses", "binding-corporate-rules", "derogation"),
                    "transfer safeguard",
                    "On which safeguard a transfer of personal data rests.",
                    "standard-contractual-clauses"),
            OFFERING.codes(
                    "certifications",
                    Codes.CERTIFICATIONS,
                    "certifications",
                    "Certificates and audit reports that cover the offering. Evidence, never an approval.",
                    "ISO-27001|SOC2-TYPE2"),
            OFFERING.yesNo("dpa", "DPA available", "The operator offers a data processing agreement."),
            OFFERING.yesNo(
                    "subProcessorsListed",
                    "sub-processors listed",
                    "The operator publishes its sub-processors and announces changes."),
            OFFERING.yesNo(
                    "baa", "BAA available", "The operator signs a business associate agreement for US health data."),
            OFFERING.number(
                    "retentionDays",
                    "days",
                    "retention in days",
                    "How long inputs and outputs are kept by default; 0 = not kept.",
                    "30"),
            OFFERING.yesNo(
                    "zeroRetention", "zero retention possible", "Keeping nothing can be agreed for this offering."),
            OFFERING.yesNo(
                    "trainsOnInputs",
                    "trains on inputs",
                    "The operator may train on inputs or outputs unless the buyer objects."),
            OFFERING.yesNo(
                    "auditRights",
                    "audit rights",
                    "The contract gives the buyer and its supervisor access, inspection and audit."),
            OFFERING.yesNo("exitAssistance", "exit assistance", "The contract provides help and a period for leaving."),
            OFFERING.number(
                    "breachNoticeHours",
                    "hours",
                    "breach notice in hours",
                    "Within how many hours the operator reports a personal data breach.",
                    "48"),
            OFFERING.number(
                    "deprecationNoticeDays",
                    "days",
                    "deprecation notice in days",
                    "How long before the end of a model version the operator says so.",
                    "60"),
            OFFERING.yesNo(
                    "versionPinned",
                    "version pinned",
                    "The name bought means one exact model version, not a moving alias."),
            OFFERING.yesNo(
                    "switchingTerms",
                    "switching terms",
                    "The contract states how to switch: notice, transition, retrieval and erasure of data."),
            OFFERING.yesNo(
                    "ipIndemnity",
                    "IP indemnity",
                    "The operator stands for third-party claims over the model's output."),
            OFFERING.yesNo(
                    "regionPinned",
                    "region pinned",
                    "Processing can be bound to chosen countries by contract or setting."),
            OFFERING.yesNo(
                    "sameOperatorAsMainCloud",
                    "same operator as main cloud",
                    "The operator also runs the buyer's main cloud. Only the buyer can record it."),
            OFFERING.number("contextTokens", "tokens", "context tokens", "Largest context, in tokens.", "128000"),
            OFFERING.yesNo(
                    "fitsContext",
                    "request fits the context",
                    "A request of the case's workload, with its answer, fits the largest context of this route; follows"
                            + " from the context tokens."),
            OFFERING.number(
                    "maxOutputTokens", "tokens", "maximum output tokens", "Largest output, in tokens.", "16384"),
            OFFERING.yesNo("priced", "priced", "A price of this offering is in force at the as-of date."),
            OFFERING.code("priceCurrency", Codes.CURRENCIES, "price currency", "Currency of that price.", "EUR"),
            OFFERING.number(
                    "priceAgeMonths",
                    "months",
                    "price age in months",
                    "Whole months since that price took effect.",
                    "6"),
            OFFERING.yesNo(
                    "retired",
                    "retired",
                    "The offering, or its model by the developer's own route, has ended by the as-of date."),
            OFFERING.date("endsOn", "ends on", "Announced last day of the offering.", "2026-07-13"),
            OFFERING.yesNo(
                    "endsWithinTerm",
                    "ends within the term",
                    "An announced last day lies after the as-of date and before the end of the contract term."));

    private OfferingFields() {}
}
