package dev.assay.intake;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Fact;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.SubjectId;
import dev.assay.catalog.Tariff;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceRow;
import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is held, by identity, to tell whether an item says something new. */
public final class Holdings {
    private record Topic(SubjectId subject, String attribute) {}

    private record Figure(SubjectId subject, String benchmark, double value, String evaluatorClass) {}

    private final Map<String, Record> byKey;
    private final Map<String, List<Tariff>> tariffs;
    private final Map<Topic, List<Fact>> facts;
    private final Set<Figure> figures = new HashSet<>();

    public Holdings(Catalog catalog, EvidenceBase evidence) {
        byKey = new HashMap<>();
        items(catalog, evidence).forEach(item -> byKey.put(item.key(), item.content()));
        tariffs = catalog.tariffs().stream().collect(Collectors.groupingBy(Tariff::offering));
        facts = catalog.facts().stream().collect(Collectors.groupingBy(f -> new Topic(f.subject(), f.attribute())));
        evidence.rows().forEach(r -> figures.add(figure(r)));
    }

    /** Everything held, as items. */
    public static Stream<Item> items(Catalog c, EvidenceBase e) {
        return Stream.of(
                        c.vendors().stream().map(Item::of),
                        c.models().stream().map(Item::of),
                        c.offerings().stream().map(Item::of),
                        c.facts().stream().map(Item::of),
                        c.tariffs().stream().map(Item::of),
                        c.licences().stream().map(Item::of),
                        c.listings().stream().map(Item::of),
                        c.commitments().stream().map(Item::of),
                        c.supplyChain().stream().map(Item::of),
                        c.policySignals().stream().map(Item::of),
                        c.watchSignals().stream().map(Item::of),
                        c.aliases().stream().map(Item::of),
                        e.benchmarks().stream().map(Item::of),
                        e.rows().stream().map(Item::of),
                        e.claims().stream().map(Item::of))
                .flatMap(s -> s);
    }

    /** Whether the item adds to what is held or changes it. */
    boolean isNews(Item item) {
        Record held = byKey.get(item.key());
        if (held != null) {
            return item.force() == Item.Force.STATED && !sameStatement(held, item.content());
        }
        if (item.content() instanceof Tariff tariff) {
            return !samePriceInForce(tariff);
        }
        if (item.content() instanceof Fact fact) {
            return !sameValueInForce(fact);
        }
        if (item.content() instanceof EvidenceRow row) {
            return !figures.contains(figure(row));
        }
        return true;
    }

    private static boolean sameStatement(Record held, Record said) {
        return held.equals(said);
    }

    private boolean samePriceInForce(Tariff tariff) {
        return tariff.effective()
                .since()
                .map(PartialDate::lastDay)
                .map(day -> tariffs.getOrDefault(tariff.offering(), List.of()).stream()
                        .filter(t -> t.kind() == tariff.kind() && t.effective().covers(day))
                        .max(Comparator.comparing(Holdings::start)
                                .thenComparing(t -> t.provenance().source()))
                        .map(t ->
                                t.lines().equals(tariff.lines()) && t.currency().equals(tariff.currency()))
                        .orElse(false))
                .orElse(false);
    }

    private boolean sameValueInForce(Fact fact) {
        LocalDate day = fact.effective().since().map(PartialDate::lastDay).orElse(LocalDate.MIN);
        Optional<FactValue> inForce =
                facts.getOrDefault(new Topic(fact.subject(), fact.attribute()), List.of()).stream()
                        .filter(f -> f.effective().covers(day))
                        .max(Comparator.comparing(f ->
                                f.effective().since().map(PartialDate::lastDay).orElse(LocalDate.MIN)))
                        .map(Fact::value);
        return inForce.map(v -> v.equals(fact.value())).orElse(false);
    }

    private static LocalDate start(Tariff tariff) {
        return tariff.effective().since().map(PartialDate::lastDay).orElse(LocalDate.MIN);
    }

    private static Figure figure(EvidenceRow row) {
        return new Figure(
                row.subject(),
                row.benchmark(),
                row.value(),
                row.evaluatorClass().name());
    }
}
