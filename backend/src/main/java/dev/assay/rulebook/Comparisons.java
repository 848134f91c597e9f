package dev.assay.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Lists the comparisons of a condition, in the order in which they are written. */
public final class Comparisons implements Condition.Visitor<List<Condition.Compare>> {

    private Comparisons() {}

    public static List<Condition.Compare> of(Condition condition) {
        return condition.accept(new Comparisons());
    }

    @Override
    public List<Condition.Compare> all(List<Condition> parts) {
        List<Condition.Compare> found = new ArrayList<>();
        parts.forEach(part -> found.addAll(part.accept(this)));
        return found;
    }

    @Override
    public List<Condition.Compare> any(List<Condition> parts) {
        return all(parts);
    }

    @Override
    public List<Condition.Compare> not(Condition part) {
        return part.accept(this);
    }

    @Override
    public List<Condition.Compare> known(Condition.Known known) {
        return List.of();
    }

    @Override
    public List<Condition.Compare> compare(Condition.Compare compare) {
        return List.of(compare);
    }
}
