package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Operator;
import dev.assay.rulebook.Rule;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A quick look whether two rules ask different codes of one fact; then they never hold together and no search is needed. */
final class Exclusion {

    private Exclusion() {}

    static boolean isPlain(Rule one, Rule other) {
        Map<String, Set<String>> first = asked(one);
        Map<String, Set<String>> second = asked(other);
        return first.entrySet().stream()
                .anyMatch(entry -> second.containsKey(entry.getKey())
                        && Collections.disjoint(entry.getValue(), second.get(entry.getKey())));
    }

    private static Map<String, Set<String>> asked(Rule rule) {
        Map<String, Set<String>> asked = new TreeMap<>();
        for (Condition part : ConditionParts.of(rule.condition())) {
            if (part instanceof Condition.Compare compare) {
                values(compare).ifPresent(values -> asked.put(compare.field(), values));
            }
        }
        return asked;
    }

    private static Optional<Set<String>> values(Condition.Compare compare) {
        if (!(compare.operand() instanceof Operand.Literal literal)) {
            return Optional.empty();
        }
        boolean one = compare.operator() == Operator.IS
                && (literal.value() instanceof FactValue.Code || literal.value() instanceof FactValue.YesNo);
        if (one) {
            return Optional.of(Set.of(literal.value().text()));
        }
        return compare.operator() == Operator.IN && literal.value() instanceof FactValue.Codes codes
                ? Optional.of(codes.members())
                : Optional.empty();
    }
}
