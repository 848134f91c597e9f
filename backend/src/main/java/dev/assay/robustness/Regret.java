package dev.assay.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What choosing an alternative costs in each scenario, beside the one that would have been ahead there: R(a, s) = max_b V_b(s) −
 * V_a(s). Scenarios have no probabilities. Sources: Savage 1951, "The theory of statistical decision", Journal of the American
 * Statistical Association 46; Goodwin and Wright 2001, "Enhancing strategy evaluation in scenario planning", Journal of
 * Management Studies 38(1).
 *
 * @param scenarios in the order given
 * @param rows one per alternative, by id
 */
public record Regret(List<String> scenarios, List<RegretRow> rows) {

    /** @param values E[V] of every alternative that is not knocked out in the scenario */
    public record Scenario(String name, Map<String, Double> values) {
        public Scenario {
            values = Map.copyOf(values);
        }
    }

    /** @param regrets one per scenario; empty where the alternative is knocked out there, which is no number */
    public record RegretRow(String alternative, List<OptionalDouble> regrets) {

        /** The largest regret over the scenarios in which it stays; empty where it stays in none. */
        public OptionalDouble largest() {
            return regrets.stream()
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .max();
        }

        public long knockedOut() {
            return regrets.stream().filter(OptionalDouble::isEmpty).count();
        }
    }

    /** Every alternative that stays in at least one scenario, in all of them. */
    public static Regret over(List<Scenario> scenarios) {
        SortedSet<String> alternatives = new TreeSet<>();
        scenarios.forEach(scenario -> alternatives.addAll(scenario.values().keySet()));
        SortedMap<String, List<OptionalDouble>> rows = new TreeMap<>();
        alternatives.forEach(alternative -> rows.put(alternative, new ArrayList<>()));
        for (Scenario scenario : scenarios) {
            OptionalDouble most = scenario.values().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max();
            rows.forEach((alternative, regrets) -> regrets.add(
                    scenario.values().containsKey(alternative)
                            ? OptionalDouble.of(
                                    most.orElseThrow() - scenario.values().get(alternative))
                            : OptionalDouble.empty()));
        }
        return new Regret(
                scenarios.stream().map(Scenario::name).toList(),
                rows.entrySet().stream()
                        .map(row -> new RegretRow(row.getKey(), List.copyOf(row.getValue())))
                        .toList());
    }
}
