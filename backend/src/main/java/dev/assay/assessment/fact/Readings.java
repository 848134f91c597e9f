package dev.assay.assessment.fact;

import dev.assay.catalog.Basis;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Fact;
import dev.assay.catalog.FactValue;
import dev.assay.catalog.Provenance;
import dev.assay.catalog.SubjectId;
import dev.assay.evaluation.CaseFact;
import dev.assay.quantity.PartialDate;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A fact sheet being filled. A later reading of a field replaces an earlier one, but none replaces what the buyer recorded. */
public final class Readings {

    private final SortedMap<String, FactSheet.Reading> readings = new TreeMap<>();
    private final Set<String> recorded = new TreeSet<>();

    /** What the buyer recorded comes first, so that all that follows from it is derived from it. */
    public static Readings startingFrom(List<CaseFact> facts, String candidate) {
        Readings readings = new Readings();
        readings.record(facts, candidate);
        return readings;
    }

    void put(String field, FactValue value, Basis basis, String source) {
        if (Vocabulary.standard().field(field).isEmpty()) {
            throw new IllegalArgumentException(
                    "Field " + field + " is not in the vocabulary. Maybe declare it in the fields of its level.");
        }
        if (!recorded.contains(field)) {
            readings.put(field, new FactSheet.Reading(value, asRead(basis), source));
        }
    }

    void put(String field, FactValue value, Provenance provenance) {
        put(field, value, provenance.basis(), provenance.source());
    }

    /** What follows by definition, not from a source. */
    void derive(String field, FactValue value, String why) {
        put(field, value, Basis.POLICY, why);
    }

    FactSheet.Reading reading(String field) {
        return readings.getOrDefault(field, FactSheet.NOTHING_HELD);
    }

    void notApplicable(String prefix, String why) {
        Vocabulary.standard().all().stream()
                .map(Field::name)
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> derive(name, new FactValue.NotApplicable(why), why));
    }

    /** The dated facts about a subject that count at this day. Attributes outside the vocabulary are no business of rules. */
    void putFacts(Catalog catalog, SubjectId subject, String prefix, LocalDate day) {
        catalog.factsAt(subject, day).stream()
                .filter(f -> Vocabulary.standard().field(prefix + f.attribute()).isPresent())
                .collect(Collectors.groupingBy(Fact::attribute, TreeMap::new, Collectors.toList()))
                .forEach((attribute, facts) -> putLatest(prefix + attribute, facts));
    }

    /** What the buyer recorded: for this candidate before what was recorded for all. */
    private void record(List<CaseFact> facts, String candidate) {
        for (String about : List.of("*", candidate)) {
            facts.stream()
                    .filter(f -> f.offering().equals(about) && !f.field().startsWith("case."))
                    .forEach(this::record);
        }
    }

    void record(CaseFact fact) {
        if (Vocabulary.standard().field(fact.field()).isPresent()) {
            String source = "recorded in the case by " + fact.author() + ", " + fact.recorded() + ": " + fact.source();
            readings.put(fact.field(), new FactSheet.Reading(fact.value(), Basis.CASE, source));
            recorded.add(fact.field());
        }
    }

    public FactSheet sheet() {
        return new FactSheet(readings);
    }

    /** Of the facts that took effect last, verified ones before others; if those disagree, nobody knows. */
    private void putLatest(String field, List<Fact> facts) {
        LocalDate latest =
                facts.stream().map(Readings::start).max(LocalDate::compareTo).orElseThrow();
        List<Fact> newest = facts.stream().filter(f -> start(f).equals(latest)).toList();
        List<Fact> verified = newest.stream()
                .filter(f -> f.provenance().basis() != Basis.UNVERIFIED)
                .toList();
        List<Fact> kept = verified.isEmpty() ? newest : verified;
        Fact first = kept.get(0);
        String said = kept.stream().map(f -> f.value().text()).distinct().collect(Collectors.joining(" / "));
        FactValue value = kept.stream().allMatch(f -> f.value().equals(first.value()))
                ? first.value()
                : FactValue.unknown("sources disagree: " + said);
        put(field, value, first.provenance());
    }

    private static LocalDate start(Fact fact) {
        return fact.effective().since().map(PartialDate::lastDay).orElse(LocalDate.MIN);
    }

    /** Partly cited counts as cited; all else passes through. */
    private static Basis asRead(Basis basis) {
        return basis == Basis.PARTLY_CITED ? Basis.CITED : basis;
    }
}
