package dev.assay.rulebook.drools;

import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Effect;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rulebook written anew for Drools. The text consists of words of this class and of numbers: rules, facts and right-hand sides
 * are numbered, and the numbers mean something only to {@link DroolsEngine}. Nothing an author wrote stands in it.
 *
 * <p>Each rule is written twice, once for what certainly holds and once for what cannot be ruled out; and apart for knock-outs,
 * which read unverified facts as unknown.
 */
final class Emission {

    /** @param strict whether it reads unverified facts as unknown */
    record Variant(Rule rule, boolean strict) {}

    private record OperandKey(String kind, String text) {}

    private final List<Variant> variants = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> facts = new LinkedHashMap<>();
    private final Map<OperandKey, Integer> operandNumbers = new LinkedHashMap<>();
    private final List<Operand> operands = new ArrayList<>();
    private final StringBuilder text = new StringBuilder("package assay.emitted;\n")
            .append("import ")
            .append(CaseFacts.class.getName())
            .append(";\n")
            .append("import ")
            .append(Candidate.class.getName())
            .append(";\n");

    Emission(Rulebook rulebook) {
        for (Rule rule : rulebook.rules().values()) {
            if (rule.active()) {
                rule.effects().stream()
                        .map(Interpreter::readsStrictly)
                        .distinct()
                        .sorted()
                        .forEach(strict -> emit(new Variant(rule, strict)));
            }
        }
    }

    String text() {
        return text.toString();
    }

    List<Variant> variants() {
        return variants;
    }

    /** Names of facts by number; each fact has two slots, twice its number as it stands and one more as knock-outs read it. */
    List<String> factNames() {
        return List.copyOf(facts.keySet());
    }

    /** Right-hand sides by number; each has two slots likewise. */
    List<Operand> operands() {
        return operands;
    }

    /** The number of the variant that speaks for an effect. */
    int variantOf(Rule rule, Effect effect) {
        Integer number = numbers.get(rule.id() + (Interpreter.readsStrictly(effect) ? " strict" : ""));
        if (number == null) {
            throw new IllegalArgumentException("Rule " + rule.id() + " was not emitted. Maybe it is switched off.");
        }
        return number;
    }

    private void emit(Variant variant) {
        int number = variants.size();
        variants.add(variant);
        numbers.put(variant.rule().id() + (variant.strict() ? " strict" : ""), number);
        write("h" + number, number, variant, true, "holds");
        write("m" + number, number, variant, false, "mayHold");
    }

    private void write(String name, int number, Variant variant, boolean certain, String call) {
        String condition = variant.rule().condition().accept(new Form(variant.strict(), certain));
        text.append("rule \"")
                .append(name)
                .append("\" when\n CaseFacts( inForce(")
                .append(number)
                .append(") )\n")
                .append(" $o : Candidate( ")
                .append(condition)
                .append(" )\nthen\n $o.")
                .append(call)
                .append('(')
                .append(number)
                .append(");\nend\n");
    }

    private int fact(String name, boolean strict) {
        return 2 * facts.computeIfAbsent(name, unseen -> facts.size()) + (strict ? 1 : 0);
    }

    private int operand(Operand operand, boolean strict) {
        String kind = operand instanceof Operand.Literal fixed
                ? fixed.value().getClass().getSimpleName()
                : operand.getClass().getSimpleName();
        OperandKey key = new OperandKey(kind, operand.text());
        int number = operandNumbers.computeIfAbsent(key, unseen -> {
            operands.add(operand);
            return operands.size() - 1;
        });
        return 2 * number + (strict ? 1 : 0);
    }

    /**
     * One way of asking a condition. Under a negation the two ways change places: what is certainly not so is what cannot
     * possibly be so.
     */
    private final class Form implements Condition.Visitor<String> {

        private final boolean strict;
        private final boolean certain;

        Form(boolean strict, boolean certain) {
            this.strict = strict;
            this.certain = certain;
        }

        @Override
        public String all(List<Condition> parts) {
            return joined(parts, " && ", "true");
        }

        @Override
        public String any(List<Condition> parts) {
            return joined(parts, " || ", "false");
        }

        @Override
        public String not(Condition part) {
            return "!(" + part.accept(new Form(strict, !certain)) + ")";
        }

        @Override
        public String known(Condition.Known known) {
            return "isKnown(" + fact(known.field(), strict) + ")";
        }

        @Override
        public String compare(Condition.Compare compare) {
            String verb =
                    switch (compare.operator()) {
                        case IS -> "Be";
                        case BELOW -> "BeBelow";
                        case AT_MOST -> "BeAtMost";
                        case ABOVE -> "BeAbove";
                        case AT_LEAST -> "BeAtLeast";
                        case IN -> "BeIn";
                        case CONTAINS -> "Contain";
                        case CONTAINS_ALL -> "ContainAll";
                        case ALL_IN -> "BeAllIn";
                    };
            return (certain ? "must" : "may") + verb + "(" + fact(compare.field(), strict) + ", "
                    + operand(compare.operand(), strict) + ")";
        }

        private String joined(List<Condition> parts, String between, String ofNone) {
            return parts.isEmpty()
                    ? ofNone
                    : "("
                            + String.join(
                                    between,
                                    parts.stream()
                                            .map(part -> part.accept(this))
                                            .toList()) + ")";
        }
    }
}
