package dev.assay.rulebook.web;

import dev.assay.rulebook.Condition;
import java.util.List;
import java.util.stream.Collectors;

/** A condition in the words of a rule file, without its places. */
final class ConditionText implements Condition.Visitor<String> {
    @Override
    public String all(List<Condition> parts) {
        return joined(parts, " and ");
    }

    @Override
    public String any(List<Condition> parts) {
        return joined(parts, " or ");
    }

    @Override
    public String not(Condition part) {
        return "not (" + part.accept(this) + ")";
    }

    @Override
    public String known(Condition.Known known) {
        return "known(" + known.field() + ")";
    }

    @Override
    public String compare(Condition.Compare compare) {
        return compare.field() + " " + compare.operator().symbol() + " "
                + compare.operand().text();
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(part -> part.accept(this)).collect(Collectors.joining(word, "(", ")"));
    }
}
