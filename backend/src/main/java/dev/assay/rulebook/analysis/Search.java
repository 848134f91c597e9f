package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks for facts under which several conditions have the verdicts asked for. Complete: where it says "none" there are none. */
final class Search {

    /** What came of it. */
    sealed interface Result {
        default boolean isFound() {
            return false;
        }

        default boolean isNone() {
            return false;
        }
    }

    /** @param facts only those that matter */
    record Witness(SortedMap<String, FactValue> facts) implements Result {
        @Override
        public boolean isFound() {
            return true;
        }
    }

    record None() implements Result {
        @Override
        public boolean isNone() {
            return true;
        }
    }

    record CannotTell(String why) implements Result {}

    /** Of one search. */
    private static final int MOST_STEPS = 100_000;

    private static final CannotTell SPENT = new CannotTell("the rulebook is too large to try everything");

    private final List<Goal> goals;
    private final Map<String, List<FactValue>> classes;
    private final List<String> order;
    private final Map<String, FactValue> chosen = new HashMap<>();
    private final List<Verdicts> verdicts = new ArrayList<>();
    private final Effort effort;
    private int steps;

    private Search(List<Goal> goals, Map<String, List<FactValue>> classes, Effort effort) {
        this.effort = effort;
        this.goals = goals;
        this.classes = classes;
        this.order = classes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<FactValue>>>comparingInt(
                                field -> field.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        goals.forEach(goal -> verdicts.add(new Verdicts(classes, chosen, goal.parameters(), effort)));
    }

    /** @param effort what may still be tried; less of it is left afterwards */
    static Result find(List<Goal> goals, Vocabulary vocabulary, Effort effort) {
        if (!effort.begin()) {
            return SPENT;
        }
        FactClasses classes = FactClasses.of(goals, vocabulary);
        Search search = new Search(goals, classes.byField(), effort);
        Optional<SortedMap<String, FactValue>> found = search.from(0);
        if (found.isPresent()) {
            return new Witness(found.get());
        }
        if (effort.isSpent()) {
            return SPENT;
        }
        if (search.steps > MOST_STEPS) {
            return new CannotTell("there are too many combinations of facts");
        }
        return classes.limits().isEmpty()
                ? new None()
                : new CannotTell(classes.limits().get(0));
    }

    private Optional<SortedMap<String, FactValue>> from(int depth) {
        boolean settled = true;
        for (int i = 0; i < goals.size(); i++) {
            int possible = goals.get(i).condition().accept(verdicts.get(i));
            int wanted = goals.get(i).wanted();
            if ((possible & wanted) == 0) {
                return Optional.empty();
            }
            settled &= (possible & ~wanted) == 0;
        }
        if (settled) {
            return Optional.of(new TreeMap<>(chosen));
        }
        if (depth == order.size() || effort.isSpent() || ++steps > MOST_STEPS) {
            return Optional.empty();
        }
        String field = order.get(depth);
        for (FactValue value : classes.getOrDefault(field, List.of())) {
            chosen.put(field, value);
            Optional<SortedMap<String, FactValue>> found = from(depth + 1);
            if (found.isPresent() || steps > MOST_STEPS || effort.isSpent()) {
                chosen.remove(field);
                return found;
            }
        }
        chosen.remove(field);
        return Optional.empty();
    }
}
