package dev.assay.assessment.cell;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Vendor;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fact that is not on record, as somebody can be asked for it: a vocabulary field at its own subject, so that one answer serves
 * every alternative the subject stands behind.
 *
 * @param field as written in rules
 * @param subject id of the offering, model or vendor it is about; empty for the case itself
 */
public record MissingFact(String field, String subject) implements Comparable<MissingFact> {

    @Override
    public int compareTo(MissingFact other) {
        return Comparator.comparing(MissingFact::field)
                .thenComparing(MissingFact::subject)
                .compare(this, other);
    }

    public static MissingFact of(String field, CellReader.Candidate candidate) {
        Optional<Offering> offering = candidate.offering();
        return new MissingFact(
                field,
                switch (level(field)) {
                    case CASE, REGIME -> "";
                    case OFFERING -> candidate.id();
                    case MODEL -> offering.map(Offering::model).orElse(candidate.id());
                    case VENDOR, SUPPLY_CHAIN ->
                        field.startsWith("operator.")
                                ? offering.map(Offering::operator).orElse(candidate.id())
                                : candidate.model().map(Model::developer).orElse(candidate.id());
                });
    }

    /** One each, without repetition, by field and subject. */
    public static List<MissingFact> of(Collection<String> fields, CellReader.Candidate candidate) {
        return fields.stream()
                .distinct()
                .map(field -> of(field, candidate))
                .sorted()
                .toList();
    }

    private static Level level(String field) {
        return Vocabulary.standard().field(field).map(Field::level).orElse(Level.OFFERING);
    }

    Level level() {
        return level(field);
    }

    /** Whose fact it is, told apart from ids of other levels; offerings stand under their bare id. */
    String place() {
        return switch (level()) {
            case CASE, REGIME -> "case";
            case OFFERING -> subject;
            case MODEL -> "model:" + subject;
            case VENDOR -> "vendor:" + subject;
            case SUPPLY_CHAIN -> "supply-chain:" + subject;
        };
    }

    /** All their places, for what rests on several facts at once. */
    static String places(Collection<MissingFact> facts) {
        return facts.stream().map(MissingFact::place).distinct().sorted().collect(Collectors.joining("+"));
    }

    /** The buyer answers for itself; what others must prove takes a document. */
    public Effort effort() {
        return level() == Level.CASE ? Effort.ANSWER : Effort.DOCUMENT;
    }

    /** The field as people say it. */
    String words() {
        return Vocabulary.standard().field(field).map(Field::words).orElse(field);
    }

    /** What is missing of whom, and what the fact means. */
    public String text(Catalog catalog) {
        String meaning = Vocabulary.standard()
                .field(field)
                .map(Field::meaning)
                .map(m -> " " + m)
                .orElse("");
        return "Not on record" + (subject.isEmpty() ? "" : " for " + name(catalog)) + ": " + words() + "." + meaning;
    }

    /** The name of its subject, or its id where the catalog knows none. */
    String name(Catalog catalog) {
        Map<Level, Optional<String>> names = Map.of(
                Level.OFFERING, catalog.offering(subject).map(Offering::name),
                Level.MODEL, catalog.model(subject).map(Model::name),
                Level.VENDOR, catalog.vendor(subject).map(Vendor::name),
                Level.SUPPLY_CHAIN, catalog.vendor(subject).map(Vendor::name));
        return names.getOrDefault(level(), Optional.empty()).orElse(subject);
    }
}
