package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.Kleene;
import dev.assay.rulebook.Operand;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Which verdicts a condition can still have while only some facts are chosen. Never leaves out a possible one; may name one that
 * is not, as long as facts are open.
 */
final class Verdicts implements Condition.Visitor<Integer> {

    private static final int[][] AND = table(Kleene::and);
    private static final int[][] OR = table(Kleene::or);
    private static final int[] NOT = new int[8];

    static {
        for (int mask = 0; mask < 8; mask++) {
            for (Kleene verdict : Kleene.values()) {
                NOT[mask] |= (mask & Goal.bit(verdict)) == 0 ? 0 : Goal.bit(verdict.not());
            }
        }
    }

    private final Map<String, List<FactValue>> classes;
    private final Map<String, FactValue> chosen;
    private final Facts facts;
    private final Effort effort;
    private final Map<Condition, Integer> open = new IdentityHashMap<>();

    /**
     * @param classes the values to try, by field
     * @param chosen the values chosen so far; changes under our hands
     * @param effort told of every comparison
     */
    Verdicts(Map<String, List<FactValue>> classes, Map<String, FactValue> chosen, Facts parameters, Effort effort) {
        this.effort = effort;
        this.classes = classes;
        this.chosen = chosen;
        this.facts = new Situation(chosen, parameters);
    }

    private static int[][] table(BinaryOperator<Kleene> operator) {
        int[][] table = new int[8][8];
        for (int one = 0; one < 8; one++) {
            for (int other = 0; other < 8; other++) {
                for (Kleene a : Kleene.values()) {
                    for (Kleene b : Kleene.values()) {
                        boolean both = (one & Goal.bit(a)) != 0 && (other & Goal.bit(b)) != 0;
                        table[one][other] |= both ? Goal.bit(operator.apply(a, b)) : 0;
                    }
                }
            }
        }
        return table;
    }

    @Override
    public Integer all(List<Condition> parts) {
        int mask = Goal.bit(Kleene.TRUE);
        for (Condition part : parts) {
            mask = AND[mask][part.accept(this)];
        }
        return mask;
    }

    @Override
    public Integer any(List<Condition> parts) {
        int mask = Goal.bit(Kleene.FALSE);
        for (Condition part : parts) {
            mask = OR[mask][part.accept(this)];
        }
        return mask;
    }

    @Override
    public Integer not(Condition part) {
        return NOT[part.accept(this)];
    }

    @Override
    public Integer known(Condition.Known known) {
        return leaf(known, known.field());
    }

    @Override
    public Integer compare(Condition.Compare compare) {
        if (compare.operand() instanceof Operand.Fact fact
                && !(chosen.containsKey(compare.field()) && chosen.containsKey(fact.field()))) {
            return Goal.ANY;
        }
        return leaf(compare, compare.field());
    }

    private int leaf(Condition condition, String field) {
        if (chosen.containsKey(field)) {
            effort.compare();
            return Goal.bit(condition.verdict(facts));
        }
        return open.computeIfAbsent(condition, unused -> {
            int mask = 0;
            for (FactValue value : classes.getOrDefault(field, List.of())) {
                effort.compare();
                chosen.put(field, value);
                mask |= Goal.bit(condition.verdict(facts));
            }
            chosen.remove(field);
            return mask;
        });
    }
}
