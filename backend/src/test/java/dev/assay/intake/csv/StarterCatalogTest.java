package dev.assay.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Fact;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.Licence;
import dev.assay.catalog.Listing;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.Tariff;
import dev.assay.evidence.EvaluatorClass;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceRow;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shipped catalog")
class StarterCatalogTest {

    private static final CatalogReading READING = StarterCatalog.reading();
    private static final Catalog CATALOG = READING.holdings().catalog();
    private static final EvidenceBase EVIDENCE = READING.holdings().evidence();
    private static final LocalDate SEED_DAY = LocalDate.of(2026, 5, 9);

    @Test
    @DisplayName("reads without a single problem")
    void readsClean() {
        assertThat(READING.problems()).isEmpty();
    }

    @Test
    @DisplayName("holds at least what the product promises of each kind")
    void holdsEnough() {
        System.out.println("Starter catalog: vendors " + CATALOG.vendors().size() + ", models "
                + CATALOG.models().size() + ", offerings " + CATALOG.offerings().size() + ", facts "
                + CATALOG.facts().size() + ", tariffs " + CATALOG.tariffs().size() + ", licences "
                + CATALOG.licences().size() + ", listings " + CATALOG.listings().size() + ", commitments "
                + CATALOG.commitments().size() + ", supply chain "
                + CATALOG.supplyChain().size() + ", policy "
                + CATALOG.policySignals().size() + ", signals "
                + CATALOG.watchSignals().size() + ", aliases "
                + CATALOG.aliases().size() + ", benchmarks "
                + EVIDENCE.benchmarks().size() + ", evidence " + EVIDENCE.rows().size() + ", claims "
                + EVIDENCE.claims().size());
        assertThat(CATALOG.vendors()).hasSizeGreaterThanOrEqualTo(22);
        assertThat(CATALOG.models()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(CATALOG.offerings()).hasSizeGreaterThanOrEqualTo(85);
        assertThat(EVIDENCE.rows()).hasSizeGreaterThanOrEqualTo(340);
        assertThat(CATALOG.commitments()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(CATALOG.supplyChain()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(CATALOG.policySignals()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(CATALOG.watchSignals()).hasSizeGreaterThanOrEqualTo(19);
        assertThat(EVIDENCE.benchmarks()).hasSizeGreaterThanOrEqualTo(28);
    }

    @Test
    @DisplayName("gives a source and a date with every row, and names no file of a machine")
    void everyRowHasSourceAndDate() {
        assertThat(provenances()).allSatisfy(p -> {
            assertThat(p.source()).isNotBlank().doesNotContain("shared/", "/work", "facts/");
            assertThat(p.published().isPresent() || p.retrieved().isPresent())
                    .as("a date for " + p)
                    .isTrue();
        });
    }

    @Test
    @DisplayName("spells every attribute and code as the vocabulary of the rules does")
    void followsTheVocabulary() {
        List<String> strange = new ArrayList<>();
        for (Fact fact : CATALOG.facts()) {
            if (fact.subject().level() != Level.REGIME) {
                Optional<Field> field =
                        Vocabulary.standard().attribute(fact.subject().level(), fact.attribute());
                if (field.isEmpty()) {
                    strange.add(fact.subject() + " " + fact.attribute());
                } else if (!fits(field.get(), fact.value())) {
                    strange.add(fact.subject() + " " + fact.attribute() + " = "
                            + fact.value().text());
                }
            }
        }
        assertThat(strange).isEmpty();
    }

    @Test
    @DisplayName("uses only licences and lists that rules can name")
    void codesAreKnown() {
        Set<String> licences = allowed("model.licence");
        Set<String> lists = allowed("developer.listings");
        assertThat(CATALOG.licences()).extracting(Licence::code).allMatch(licences::contains);
        assertThat(CATALOG.listings()).extracting(Listing::list).allMatch(lists::contains);
    }

    @Test
    @DisplayName("marks the February notice as void and lists Alibaba and Baidu from June 2026")
    void listingsFollowTheEvents() {
        for (String vendor : List.of("alibaba", "baidu")) {
            assertThat(CATALOG.listingsAt(vendor, LocalDate.of(2026, 2, 20)))
                    .extracting(Listing::event)
                    .containsExactly(Listing.Event.NOTICE_WITHDRAWN);
            assertThat(CATALOG.listingsAt(vendor, LocalDate.of(2026, 7, 1)))
                    .extracting(Listing::event)
                    .endsWith(Listing.Event.LISTED);
        }
        assertThat(CATALOG.listingsAt("tencent", SEED_DAY))
                .extracting(Listing::list)
                .contains("US-1260H");
    }

    @Test
    @DisplayName("holds the figures behind the claim about Qwen2.5-Max, each with its evaluator")
    void seedFigures() {
        assertThat(row("qwen-max-2025-01-25", "arena-hard-v0.1", 89.4).evaluatorClass())
                .isEqualTo(EvaluatorClass.FIRST_PARTY);
        assertThat(row("gpt-4o-2024-08-06", "arena-hard-v0.1", 77.9).evaluatorClass())
                .isEqualTo(EvaluatorClass.THIRD_PARTY);
        assertThat(row("claude-3-5-sonnet-20241022", "arena-hard-v0.1", 85.2).evaluatorClass())
                .isEqualTo(EvaluatorClass.THIRD_PARTY);
        assertThat(row("qwen-max-2025-01-25", "livecodebench-alibaba-2025-01", 38.7)
                        .evaluatorClass())
                .isEqualTo(EvaluatorClass.FIRST_PARTY);
        EvidenceRow claude = row("claude-3-5-sonnet-20241022", "livecodebench-alibaba-2025-01", 38.9);
        assertThat(claude.evaluatorClass()).isEqualTo(EvaluatorClass.COMPETITOR);
        assertThat(claude.provenance().basis()).isEqualTo(dev.assay.catalog.Basis.UNVERIFIED);
        assertThat(row("qwen-max-2025-01-25", "aider-polyglot", 21.8).items()).contains(225);
        assertThat(row("gpt-4o-2024-08-06", "aider-polyglot", 23.1).items()).contains(225);
        assertThat(row("claude-3-5-sonnet-20241022", "aider-polyglot", 51.6).items())
                .contains(225);
    }

    @Test
    @DisplayName("prices most offerings of the seed case by 2026-05-09, from files published by then")
    void seedPrices() {
        List<String> seed = List.of(
                "deepseek-v3-1226@deepseek-api",
                "deepseek-v3-1226@azure",
                "gpt-4o-2024-08-06@openai-api",
                "gpt-4o-2024-08-06@azure-eu",
                "claude-3-5-sonnet-20241022@anthropic-api",
                "claude-3-5-sonnet-20241022@bedrock-eu",
                "llama-3.3-70b-instruct@bedrock-us",
                "llama-4-maverick-17b-128e-instruct@bedrock-us",
                "mistral-large-2411@mistral-api",
                "gpt-5-2025-08-07@openai-api",
                "gemini-2.5-pro@vertex");
        assertThat(seed).allSatisfy(o -> {
            assertThat(CATALOG.offering(o)).as(o).isPresent();
            assertThat(CATALOG.tariffAt(o, Tariff.Kind.LIST, SEED_DAY)).as(o).isPresent();
        });
        assertThat(CATALOG.tariffs()).flatExtracting(Tariff::lines).allSatisfy(l -> assertThat(l.perMillionTokens())
                .isLessThan(new java.math.BigDecimal("700")));
    }

    @Test
    @DisplayName("does not carry the known wrong entries of the price files")
    void leavesWrongEntriesOut() {
        assertThat(CATALOG.tariffs())
                .extracting(Tariff::offering)
                .doesNotContain(
                        "granite-3.3-8b-instruct@watsonx",
                        "llama-4-maverick-17b-128e-instruct@azure",
                        "qwen3-235b-a22b-instruct-2507@together");
        assertThat(CATALOG.model("claude-3-5-sonnet-20241022").flatMap(Model::retired))
                .hasToString("Optional[2025-10-28]");
    }

    @Test
    @DisplayName("says of every offering where data is stored, or that this is not known")
    void everyOfferingSaysWhereDataLies() {
        Set<String> told = CATALOG.facts().stream()
                .filter(f -> f.attribute().equals("storageCountries"))
                .map(f -> f.subject().id())
                .collect(Collectors.toSet());
        assertThat(CATALOG.offerings())
                .extracting(Offering::id)
                .filteredOn(o -> !told.contains(o))
                .isEmpty();
    }

    private static EvidenceRow row(String model, String benchmark, double value) {
        return EVIDENCE.rows().stream()
                .filter(r -> r.subject().id().equals(model)
                        && r.benchmark().equals(benchmark)
                        && r.value() == value
                        && r.evaluatorClass() != EvaluatorClass.COMPETITOR)
                .findFirst()
                .or(() -> EVIDENCE.rows().stream()
                        .filter(r ->
                                r.subject().id().equals(model) && r.benchmark().equals(benchmark) && r.value() == value)
                        .findFirst())
                .orElseThrow(() -> new AssertionError(model + " has no " + value + " on " + benchmark));
    }

    private static Set<String> allowed(String field) {
        return Vocabulary.standard().field(field).orElseThrow().allowed();
    }

    private static boolean fits(Field field, FactValue value) {
        if (value instanceof FactValue.Unknown || value instanceof FactValue.NotApplicable) {
            return true;
        }
        if (value instanceof FactValue.Codes set) {
            return field.type() == FieldType.CODES && field.allowed().containsAll(set.members());
        }
        if (value instanceof FactValue.Code one) {
            return field.type() == FieldType.CODE && field.allowed().contains(one.code());
        }
        return field.type().name().equals(FactText.type(value).name());
    }

    private static List<Provenance> provenances() {
        return Sheets.ALL.stream().flatMap(StarterCatalogTest::provenancesOf).toList();
    }

    private static <T> Stream<Provenance> provenancesOf(Sheet<T> sheet) {
        return sheet.entries(READING.holdings()).stream().map(sheet::provenance);
    }
}
