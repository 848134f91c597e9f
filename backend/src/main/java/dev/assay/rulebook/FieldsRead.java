package dev.assay.rulebook;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which facts a condition reads, on either side of its comparisons. */
public final class FieldsRead implements Condition.Visitor<SortedSet<String>> {

    private FieldsRead() {}

    public static SortedSet<String> of(Condition condition) {
        return condition.accept(new FieldsRead());
    }

    @Override
    public SortedSet<String> all(List<Condition> parts) {
        SortedSet<String> read = new TreeSet<>();
        parts.forEach(part -> read.addAll(part.accept(this)));
        return read;
    }

    @Override
    public SortedSet<String> any(List<Condition> parts) {
        return all(parts);
    }

    @Override
    public SortedSet<String> not(Condition part) {
        return part.accept(this);
    }

    @Override
    public SortedSet<String> known(Condition.Known known) {
        return new TreeSet<>(List.of(known.field()));
    }

    @Override
    public SortedSet<String> compare(Condition.Compare compare) {
        SortedSet<String> read = new TreeSet<>(List.of(compare.field()));
        if (compare.operand() instanceof Operand.Fact fact) {
            read.add(fact.field());
        }
        return read;
    }
}
