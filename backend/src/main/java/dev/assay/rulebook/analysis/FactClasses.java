package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Comparisons;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The values worth trying for each fact that some conditions read: one from every class that the conditions cannot tell apart,
 * "unknown" and "does not apply" included.
 *
 * @param byField the values, natural ones first
 * @param limits why some fields are not wholly covered; empty if every class has a value
 */
record FactClasses(Map<String, List<FactValue>> byField, List<String> limits) {

    static FactClasses of(List<Goal> goals, Vocabulary vocabulary) {
        Map<String, List<FactValue>> compared = new TreeMap<>();
        Map<String, Set<String>> linked = new TreeMap<>();
        Set<String> wholeLists = new TreeSet<>();
        for (Goal goal : goals) {
            goal.condition()
                    .accept(new FieldNames())
                    .forEach(field -> compared.computeIfAbsent(field, unused -> new ArrayList<>()));
            for (Condition.Compare compare : Comparisons.of(goal.condition())) {
                if (compare.operand() instanceof Operand.Fact fact) {
                    link(linked, compare.field(), fact.field());
                } else {
                    compared.computeIfAbsent(compare.field(), unused -> new ArrayList<>())
                            .add(compare.operand().value(goal.parameters()));
                }
                if (compare.operator() == dev.assay.rulebook.Operator.CONTAINS_ALL) {
                    wholeLists.add(compare.field());
                }
            }
        }
        Map<String, List<FactValue>> classes = new LinkedHashMap<>();
        List<String> limits = new ArrayList<>();
        compared.forEach((name, values) -> {
            Set<String> group = linked.getOrDefault(name, Set.of(name));
            List<FactValue> all = new ArrayList<>();
            group.forEach(member -> all.addAll(compared.getOrDefault(member, List.of())));
            Field field = vocabulary
                    .field(name)
                    .orElseThrow(() -> new IllegalStateException("The checker let the fact through: " + name));
            if (field.type() == FieldType.CODES && group.size() > 1) {
                limits.add(field.words() + " is compared with another fact, set against set");
            }
            boolean whole = group.stream().anyMatch(wholeLists::contains);
            classes.put(name, ClassValues.of(field, all, group.size(), whole, limits));
        });
        return new FactClasses(classes, limits);
    }

    private static void link(Map<String, Set<String>> linked, String one, String other) {
        Set<String> group = new TreeSet<>(Set.of(one));
        group.add(other);
        group.addAll(linked.getOrDefault(one, Set.of()));
        group.addAll(linked.getOrDefault(other, Set.of()));
        group.forEach(member -> linked.put(member, group));
    }

    /** The facts that a condition reads. */
    private static final class FieldNames implements Condition.Visitor<Set<String>> {
        @Override
        public Set<String> all(List<Condition> parts) {
            Set<String> names = new TreeSet<>();
            parts.forEach(part -> names.addAll(part.accept(this)));
            return names;
        }

        @Override
        public Set<String> any(List<Condition> parts) {
            return all(parts);
        }

        @Override
        public Set<String> not(Condition part) {
            return part.accept(this);
        }

        @Override
        public Set<String> known(Condition.Known known) {
            return Set.of(known.field());
        }

        @Override
        public Set<String> compare(Condition.Compare compare) {
            Set<String> names = new TreeSet<>(Set.of(compare.field()));
            if (compare.operand() instanceof Operand.Fact fact) {
                names.add(fact.field());
            }
            return names;
        }
    }
}
