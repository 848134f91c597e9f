package dev.assay.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Fact;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Level;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import dev.assay.evidence.EvidenceBase;
import dev.assay.intake.SharedData;
import dev.assay.quantity.EffectiveDates;
import dev.assay.quantity.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever a field says")
class FieldRoundTripTest {

    @Property(tries = 300)
    @Label("a fact reads back exactly as it was written, whatever its value and however odd its texts")
    void factsReadBack(@ForAll("facts") Fact fact) throws IOException {
        Catalog none = Catalog.EMPTY;
        CatalogHoldings held = new CatalogHoldings(
                new Catalog(
                        none.vendors(),
                        none.models(),
                        none.offerings(),
                        List.of(fact),
                        none.tariffs(),
                        none.licences(),
                        none.listings(),
                        none.commitments(),
                        none.supplyChain(),
                        none.policySignals(),
                        none.watchSignals(),
                        none.aliases()),
                EvidenceBase.EMPTY);
        String written = CatalogCsvWriter.files(held).get("facts.csv");
        CatalogReading read = new CatalogCsvReader(CatalogHoldings.EMPTY, CsvLimits.STANDARD, SharedData.TODAY)
                .read(
                        "facts",
                        List.of(new CsvSource(
                                "facts.csv",
                                () -> new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)))));
        assertThat(read.problems()).isEmpty();
        assertThat(read.holdings()).isEqualTo(held);
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Combinators.combine(values(), texts(), texts(), dates().optional())
                .as((value, source, note, since) -> new Fact(
                        new SubjectId(Level.REGIME, "some-regime"),
                        "attribute",
                        value,
                        new EffectiveDates(since, Optional.empty()),
                        new Provenance(
                                Basis.CITED,
                                "s" + source,
                                Optional.of(new PartialDate("2026-05")),
                                Optional.empty(),
                                Optional.empty(),
                                note)));
    }

    private static Arbitrary<FactValue> values() {
        Arbitrary<String> codes = Arbitraries.of("DE", "FR", "Apache-2.0", "x.y+z");
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).map(FactValue.YesNo::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                        .ofScale(4)
                        .map(FactValue.Quantity::new),
                codes.map(FactValue.Code::new),
                dates().map(d -> new FactValue.Day(d.lastDay())),
                codes.set().map(FactValue.Codes::complete),
                codes.set().map(FactValue.Codes::incomplete),
                texts().map(FactValue.Unknown::new),
                texts().map(FactValue.NotApplicable::new));
    }

    private static Arbitrary<PartialDate> dates() {
        return Arbitraries.of("2024", "2025-02", "2026-05-09").map(PartialDate::new);
    }

    /** Texts with what breaks careless writers: separators, quotation marks, formulas, apostrophes. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab ,;\"'=+-@|?ß中")
                .ofMaxLength(12)
                .map(String::strip);
    }
}
