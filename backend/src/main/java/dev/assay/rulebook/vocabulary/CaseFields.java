package dev.assay.rulebook.vocabulary;

import dev.assay.catalog.Level;
import java.util.List;

/**
 * Facts of the case: the need as stated, and what the buyer alone can know (assessments, plans, scale of use). The latter are
 * unknown until recorded in the case with source and author.
 */
final class CaseFields {

    private static final Declared CASE = new Declared("case", Level.CASE);

    static final List<Field> ALL = List.of(
            CASE.code("buyerCountry", Codes.COUNTRIES, "buyer country", "Where the buyer is established.", "DE"),
            CASE.codes("userCountries", Codes.COUNTRIES, "user countries", "Where the users are.", "DE|FR"),
            CASE.codes(
                    "dataClasses",
                    Codes.DATA_CLASSES,
                    "data classes",
                    "Classes of data that will be sent to the offering. Special categories, health, children's and"
                            + " criminal-offence data count as personal too.",
                    "personal"),
            CASE.code(
                    "sector",
                    Codes.SECTORS,
                    "sector",
                    "The buyer's sector. `defence` is a defence ministry or armed force; its"
                            + " suppliers are `defence-industry`.",
                    "banking"),
            CASE.code("use", Codes.USES, "use", "What the offering is bought for.", "customer-service"),
            CASE.code(
                    "procedure",
                    Codes.of("market-study", "private-purchase", "public-tender"),
                    "procedure",
                    "Under which procedure the buyer decides.",
                    "public-tender"),
            CASE.date("asOf", "as-of date", "The day at which facts and rules are read.", "2026-05-09"),
            CASE.number(
                    "tokensPerRequest",
                    "tokens",
                    "tokens per request",
                    "Tokens of one request of the workload with its answer: input, reasoning and output.",
                    "2850"),
            CASE.number("termMonths", "months", "term in months", "Contract term.", "36"),
            CASE.number("farHorizonYears", "years", "far horizon in years", "How far the far horizon looks.", "5"),
            CASE.yesNo(
                    "publicBuyer",
                    "public buyer",
                    "Whether public procurement law binds the buyer. Read from sector and procedure unless recorded."),
            CASE.yesNo(
                    "usDefenceBuyer",
                    "US defence buyer",
                    "Whether the buyer is the US Department of Defense. Read from country US and sector `defence` unless"
                            + " recorded."),
            CASE.yesNo(
                    "usDefenceSupplier",
                    "US defence supplier",
                    "Whether the buyer supplies the US Department of Defense. Read from country US and sector"
                            + " `defence-industry` unless recorded."),
            CASE.yesNo(
                    "usFederalBuyer",
                    "US federal buyer",
                    "Whether the buyer is a US federal agency. Unknown for a US buyer of sector `public` until recorded."),
            CASE.yesNo("dpia", "DPIA done", "A data protection impact assessment is done and recorded."),
            CASE.yesNo("fria", "FRIA done", "A fundamental rights impact assessment is done and recorded."),
            CASE.yesNo(
                    "specialCategoryGround",
                    "ground for special categories",
                    "A legal ground for sending special categories of data is recorded."),
            CASE.yesNo(
                    "decidesAboutPeople",
                    "decides about people",
                    "The output decides, or strongly steers, a decision with legal or similar effect on a person."),
            CASE.yesNo("humanReview", "human review", "A person who can change the outcome reviews such decisions."),
            CASE.yesNo("aiNotice", "AI notice", "People are told that they deal with an AI system."),
            CASE.yesNo("staffTrained", "staff trained", "The people who run and use the system are trained for it."),
            CASE.yesNo("exitPlan", "exit plan", "A tested plan to leave the offering is recorded."),
            CASE.yesNo(
                    "criticalFunction",
                    "critical function",
                    "The offering supports a critical or important function of the buyer."),
            CASE.yesNo(
                    "outsourcingRegister",
                    "outsourcing register",
                    "The contract is entered in the buyer's register of ICT third-party contracts."),
            CASE.yesNo(
                    "conflictsDeclared",
                    "conflicts declared",
                    "Everybody who evaluates has declared conflicts of interest."),
            CASE.yesNo(
                    "modifiesWeights", "modifies weights", "The buyer will fine-tune or otherwise change the weights."),
            CASE.yesNo(
                    "servesOthers",
                    "serves others",
                    "The buyer will offer the model itself to third parties as a service, not only a product built on it."),
            CASE.number(
                    "monthlyActiveUsers",
                    "users",
                    "monthly active users",
                    "Monthly active users of all the buyer's products and services.",
                    "2000000"),
            CASE.number(
                    "yearlyRevenueUsd",
                    "USD",
                    "yearly revenue",
                    "Yearly revenue of the buyer and its affiliates, in US dollars.",
                    "20000000"));

    private CaseFields() {}
}
