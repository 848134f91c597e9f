package dev.assay.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The meaning of a rulebook as one text. Every part is preceded by its length, so that no two rulebooks share a text. */
final class CanonicalText implements Condition.Visitor<String> {

    private final StringBuilder text = new StringBuilder("assay-rulebook-1\n");

    static String digest(Collection<Rule> rules, Collection<Parameter> parameters) {
        CanonicalText canonical = new CanonicalText();
        parameters.forEach(canonical::parameter);
        rules.forEach(canonical::rule);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(canonical.text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private void parameter(Parameter parameter) {
        part("parameter", parameter.name());
        part("unit", parameter.unit());
        part("meaning", parameter.meaning());
        for (Parameter.Dated dated : parameter.values()) {
            part("since", dated.since().map(Object::toString).orElse(""));
            part("value", dated.value().text());
            part("reference", dated.reference());
            part("basis", dated.basis().name());
            part("source", dated.source());
        }
    }

    private void rule(Rule rule) {
        part("rule", rule.id());
        part("title", rule.title());
        part("since", rule.inForce().since().map(Object::toString).orElse(""));
        part("until", rule.inForce().until().map(Object::toString).orElse(""));
        part("active", Boolean.toString(rule.active()));
        part("basis", rule.basis().name());
        part("condition", rule.condition().accept(this));
        for (Effect effect : rule.effects()) {
            part("effect", effect.kind().name());
            part("tag", effect.tag());
            part(
                    "points",
                    effect instanceof Effect.Penalty penalty ? penalty.points().text() : "");
            part("text", effect.text());
        }
        part("reference", rule.reference());
        part("owner", rule.owner());
        part("rationale", rule.rationale());
        part("force", rule.force().name());
        part("waivable", Boolean.toString(rule.waivable()));
    }

    private void part(String name, String value) {
        String plain = value.replace("\r\n", "\n");
        text.append(name)
                .append(' ')
                .append(plain.length())
                .append(' ')
                .append(plain)
                .append('\n');
    }

    @Override
    public String all(List<Condition> parts) {
        return joined("all", parts);
    }

    @Override
    public String any(List<Condition> parts) {
        return joined("any", parts);
    }

    @Override
    public String not(Condition part) {
        return "not(" + part.accept(this) + ")";
    }

    @Override
    public String known(Condition.Known known) {
        return "known(" + known.field() + ")";
    }

    @Override
    public String compare(Condition.Compare compare) {
        String operand = compare.operand().text();
        return "compare(" + compare.field() + " " + compare.operator().name() + " " + operand.length() + " " + operand
                + ")";
    }

    private String joined(String name, List<Condition> parts) {
        return parts.stream().map(part -> part.accept(this)).collect(Collectors.joining(",", name + "(", ")"));
    }
}
