package dev.assay.rulebook.analysis;

import dev.assay.rulebook.Condition;
import java.util.ArrayList;
import java.util.List;

/** The parts of a condition that must all hold: the filled cells of a row, the clauses of a sentence. */
final class ConditionParts implements Condition.Visitor<List<Condition>> {

    private ConditionParts() {}

    static List<Condition> of(Condition condition) {
        return condition.accept(new ConditionParts());
    }

    @Override
    public List<Condition> all(List<Condition> parts) {
        List<Condition> flat = new ArrayList<>();
        parts.forEach(part -> flat.addAll(of(part)));
        return flat;
    }

    @Override
    public List<Condition> any(List<Condition> parts) {
        return parts.size() == 1 ? of(parts.get(0)) : List.of(new Condition.AnyOf(parts));
    }

    @Override
    public List<Condition> not(Condition part) {
        return List.of(new Condition.Not(part));
    }

    @Override
    public List<Condition> known(Condition.Known known) {
        return List.of(known);
    }

    @Override
    public List<Condition> compare(Condition.Compare compare) {
        return List.of(compare);
    }
}
