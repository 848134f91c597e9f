package dev.assay.decision;

import dev.assay.rulebook.Condition;
import dev.assay.rulebook.FieldsRead;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * On which grounds a condition can come to hold. What a case says of itself, such as where its buyer is, grounds nothing against a
 * bidder; so a condition that needs nothing but that and an origin judges origin alone.
 */
final class OriginGrounds implements Condition.Visitor<EnumSet<OriginGrounds.Ground>> {
    /** Facts that say where somebody or something comes from, and nothing about what is offered. */
    private static final Set<String> ORIGIN = Set.of(
            "model.originCountry",
            "developer.headquarters",
            "developer.ownerCountry",
            "operator.headquarters",
            "operator.ownerCountry",
            "supplyChain.acceleratorOrigin");

    private static final String CASE = "case.";

    /** What one way of making a condition hold rests on, the later including the earlier. */
    enum Ground {
        CASE_ALONE,
        ORIGIN_AND_CASE,
        WHAT_IS_OFFERED
    }

    private OriginGrounds() {}

    /** Whether origin suffices for the condition to hold, whatever is offered. */
    static boolean suffice(Condition condition) {
        return condition.accept(new OriginGrounds()).contains(Ground.ORIGIN_AND_CASE);
    }

    @Override
    public EnumSet<Ground> all(List<Condition> parts) {
        EnumSet<Ground> ways = EnumSet.of(Ground.CASE_ALONE);
        for (Condition part : parts) {
            ways = together(ways, part.accept(this));
        }
        return ways;
    }

    @Override
    public EnumSet<Ground> any(List<Condition> parts) {
        EnumSet<Ground> ways = EnumSet.noneOf(Ground.class);
        parts.forEach(part -> ways.addAll(part.accept(this)));
        return ways;
    }

    @Override
    public EnumSet<Ground> not(Condition part) {
        return EnumSet.of(groundOf(FieldsRead.of(part)));
    }

    @Override
    public EnumSet<Ground> known(Condition.Known known) {
        return EnumSet.of(groundOf(FieldsRead.of(known)));
    }

    @Override
    public EnumSet<Ground> compare(Condition.Compare compare) {
        return EnumSet.of(groundOf(FieldsRead.of(compare)));
    }

    private static EnumSet<Ground> together(Set<Ground> ones, Set<Ground> others) {
        EnumSet<Ground> ways = EnumSet.noneOf(Ground.class);
        for (Ground one : ones) {
            for (Ground other : others) {
                ways.add(one.compareTo(other) > 0 ? one : other);
            }
        }
        return ways;
    }

    private static Ground groundOf(Set<String> fields) {
        if (fields.stream().allMatch(field -> field.startsWith(CASE))) {
            return Ground.CASE_ALONE;
        }
        return fields.stream().allMatch(field -> field.startsWith(CASE) || ORIGIN.contains(field))
                ? Ground.ORIGIN_AND_CASE
                : Ground.WHAT_IS_OFFERED;
    }
}
