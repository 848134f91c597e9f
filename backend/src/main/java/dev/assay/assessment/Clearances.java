package dev.assay.assessment;

import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.Robustness.Clearance;
import dev.assay.assessment.Robustness.Effort;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Level;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.catalog.Vendor;
import dev.assay.robustness.MeanValues;
import dev.assay.rulebook.Field;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What it can be worth to settle the facts that leave a knock-out unresolved.
 *
 * <p>How likely such a fact clears an alternative is not held, and no probability is made up. So this is the gain if it does: the
 * expected value of the alternative above that of the leader, at the central weights, once every fact that it waits for has come
 * out well. Times a probability of clearing it, where somebody can state one, it is the expected value of that information; as it
 * stands it is the upper bound (Raiffa and Schlaifer 1961, "Applied Statistical Decision Theory", on the value of perfect
 * information).
 *
 * @param compared expected values of all that are not knocked out
 * @param leader the preferred among the awardable
 */
record Clearances(List<Assess.Row> rows, MeanValues compared, List<Double> weights, String leader, Catalog catalog) {

    /** A fact that somebody can be asked for: the field at its own subject. */
    private record Asked(String field, String subject) implements Comparable<Asked> {
        @Override
        public int compareTo(Asked other) {
            return Comparator.comparing(Asked::field)
                    .thenComparing(Asked::subject)
                    .compare(this, other);
        }
    }

    /** An unresolved alternative with all that it waits for. */
    private record Waiting(String alternative, SortedMap<Asked, SortedSet<String>> rules, double gain) {

        int points() {
            return rules.keySet().stream()
                    .mapToInt(asked -> effort(asked.field()).points())
                    .sum();
        }

        double perEffort() {
            return gain / points();
        }
    }

    /** One per missing fact, the most gained for all the effort that it takes first; what gains nothing comes last. */
    List<Clearance> all() {
        SortedMap<Asked, List<Waiting>> waiting = new TreeMap<>();
        for (Assess.Row row : rows) {
            if (row.status() == Status.UNRESOLVED) {
                Waiting one = waiting(row);
                one.rules().keySet().forEach(asked -> waiting.computeIfAbsent(asked, a -> new ArrayList<>())
                        .add(one));
            }
        }
        return waiting.entrySet().stream()
                .map(each -> clearance(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble(Clearance::perEffort)
                        .reversed()
                        .thenComparing(each -> -each.alternatives().size())
                        .thenComparing(Clearance::field)
                        .thenComparing(Clearance::subject))
                .toList();
    }

    private Waiting waiting(Assess.Row row) {
        SortedMap<Asked, SortedSet<String>> rules = new TreeMap<>();
        for (Finding finding : row.candidate().findings()) {
            if (finding.kind() == Finding.Kind.KNOCK_OUT && finding.certainty() == Finding.Certainty.MAY_HOLD) {
                finding.missing().forEach(field -> rules.computeIfAbsent(
                                new Asked(field, subject(field, row)), a -> new TreeSet<>())
                        .add(finding.rule()));
            }
        }
        double gain = compared.total(row.id(), weights) - compared.total(leader, weights);
        return new Waiting(row.id(), rules, Math.max(0, gain));
    }

    private Clearance clearance(Asked asked, List<Waiting> waiting) {
        Waiting most = waiting.stream()
                .max(Comparator.comparingDouble(Waiting::perEffort)
                        .thenComparing(Waiting::alternative, Comparator.reverseOrder()))
                .orElseThrow();
        SortedSet<String> rules = new TreeSet<>();
        waiting.forEach(one -> rules.addAll(one.rules().getOrDefault(asked, new TreeSet<>())));
        return new Clearance(
                asked.field(),
                asked.subject(),
                text(asked),
                List.copyOf(rules),
                waiting.stream().map(Waiting::alternative).sorted().toList(),
                most.alternative(),
                most.gain(),
                most.rules().size(),
                effort(asked.field()),
                most.perEffort());
    }

    /** The buyer answers for itself; what others must prove takes a document. */
    private static Effort effort(String field) {
        return level(field) == Level.CASE ? Effort.ANSWER : Effort.DOCUMENT;
    }

    private static Level level(String field) {
        return Vocabulary.standard().field(field).map(Field::level).orElse(Level.OFFERING);
    }

    private static String subject(String field, Assess.Row row) {
        Optional<Offering> offering = row.candidate().offering();
        Optional<Model> model = row.candidate().model();
        return switch (level(field)) {
            case CASE, REGIME -> "";
            case OFFERING -> row.id();
            case MODEL -> offering.map(Offering::model).orElse(row.id());
            case VENDOR, SUPPLY_CHAIN ->
                field.startsWith("operator.")
                        ? offering.map(Offering::operator).orElse(row.id())
                        : model.map(Model::developer).orElse(row.id());
        };
    }

    private String text(Asked asked) {
        Optional<Field> field = Vocabulary.standard().field(asked.field());
        String what = field.map(Field::words).orElse(asked.field());
        return "Not on record" + (asked.subject().isEmpty() ? "" : " for " + name(asked)) + ": " + what + ". "
                + field.map(Field::meaning).orElse("");
    }

    private String name(Asked asked) {
        Map<Level, Optional<String>> names = Map.of(
                Level.OFFERING, catalog.offering(asked.subject()).map(Offering::name),
                Level.MODEL, catalog.model(asked.subject()).map(Model::name),
                Level.VENDOR, catalog.vendor(asked.subject()).map(Vendor::name),
                Level.SUPPLY_CHAIN, catalog.vendor(asked.subject()).map(Vendor::name));
        return names.getOrDefault(level(asked.field()), Optional.empty()).orElse(asked.subject());
    }
}
