package dev.assay.rulebook.drools;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.language.EffectParser;
import dev.assay.rulebook.language.Expression;
import dev.assay.rulebook.language.ExpressionParser;
import dev.assay.rulebook.language.Located;
import dev.assay.rulebook.language.RuleChecker;
import dev.assay.rulebook.language.RuleDraft;
import dev.assay.rulebook.language.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Takes one parsed rule apart into a draft. Knows four kinds of descriptors and refuses the rest. */
final class SentenceReader {

    private static final String CASE = "Case";
    private static final String ALTERNATIVE = "Alternative";
    /** What {@code exists} and {@code not} may range over, and the set of the alternative that it stands for. */
    private static final Map<String, String> OWN_SETS = Map.of(
            "DeveloperListing", "developer.listings",
            "OperatorListing", "operator.listings",
            "Certificate", "offering.certifications");

    private final SourceText source;
    private final RuleDescr rule;
    private final RuleSource text;
    private final Diagnostics diagnostics;
    private final List<Expression> conditions = new ArrayList<>();
    private int cases;
    private int alternatives;

    SentenceReader(SourceText source, RuleDescr rule, RuleSource text, Diagnostics diagnostics) {
        this.source = source;
        this.rule = rule;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    Optional<RuleDraft> draft() {
        if (!rule.getAttributes().isEmpty() || rule.getParentName() != null) {
            diagnostics.error(
                    text.name().place(),
                    "A rule has no attributes (salience, dialect, extends, no-loop …).",
                    "Delete them; order does not matter, every rule is looked at once.");
            return Optional.empty();
        }
        SortedMap<String, Located> metadata = metadata();
        rule.getLhs().getDescrs().forEach(this::part);
        if (alternatives != 1 || cases > 1) {
            diagnostics.error(
                    text.name().place(),
                    "A rule has exactly one Alternative( … ) and at most one Case( … ).",
                    alternatives == 0 ? "Add: $o : Alternative()" : "Join the conditions in one, separated by commas.");
        }
        return Optional.of(new RuleDraft(
                text.name(),
                metadata,
                conditions,
                EffectParser.parse(text.consequence(), diagnostics),
                text.name().place()));
    }

    private SortedMap<String, Located> metadata() {
        SortedMap<String, Located> metadata = new TreeMap<>();
        for (int i = 0; i < text.annotationNames().size(); i++) {
            Located name = text.annotationNames().get(i);
            Located value = text.annotationValues().get(i);
            if (name.text().equals("id")) {
                if (!value.text().equals(rule.getName())) {
                    diagnostics.error(value.place(), "The rule's name is its id; here it is another.", "Delete @id.");
                }
            } else if (!RuleChecker.METADATA.containsKey(name.text())) {
                diagnostics.error(
                        name.place(),
                        "There is no `@" + name.text() + "`.",
                        Suggestion.didYouMean(
                                name.text(),
                                RuleChecker.METADATA.keySet(),
                                "Allowed are " + String.join(", ", new TreeMap<>(RuleChecker.METADATA).keySet())
                                        + "."));
            } else if (metadata.putIfAbsent(name.text(), value) != null) {
                diagnostics.error(name.place(), "`@" + name.text() + "` stands twice.", "Keep one.");
            }
        }
        return metadata;
    }

    private void part(BaseDescr part) {
        if (part.getClass() == PatternDescr.class) {
            pattern((PatternDescr) part);
        } else if (part.getClass() == ExistsDescr.class) {
            ownSet((ConditionalElementDescr) part, part).ifPresent(conditions::add);
        } else if (part.getClass() == NotDescr.class) {
            ownSet((ConditionalElementDescr) part, part)
                    .map(test -> new Expression.Negated(test, test.place()))
                    .ifPresent(conditions::add);
        } else {
            refuse(
                    part,
                    "`or`, `and`, `eval`, `forall`, `accumulate` and the like cannot stand between patterns.",
                    "Write && and || inside Alternative( … ).");
        }
    }

    private void refuse(BaseDescr part, String message, String remedy) {
        Place place = part.getStartCharacter() >= 0
                ? source.place(part.getStartCharacter())
                : text.name().place();
        diagnostics.error(place, message, remedy);
    }

    private void pattern(PatternDescr pattern) {
        String type = String.valueOf(pattern.getObjectType());
        switch (type) {
            case CASE -> {
                cases++;
                constraints(pattern, name -> name.contains(".") ? name : "case." + name)
                        .forEach(conditions::add);
            }
            case ALTERNATIVE -> {
                alternatives++;
                constraints(pattern, UnaryOperator.identity()).forEach(conditions::add);
            }
            default ->
                refuse(
                        pattern,
                        "A rule speaks of one Case( … ) and one Alternative( … ), not of `" + type + "`.",
                        OWN_SETS.containsKey(type)
                                ? "Write exists or not before it."
                                : Suggestion.didYouMean(type, List.of(CASE, ALTERNATIVE), "Use these two."));
        }
    }

    private Optional<Expression> ownSet(ConditionalElementDescr element, BaseDescr whole) {
        List<?> inner = element.getDescrs();
        if (inner.size() == 1
                && inner.get(0) instanceof PatternDescr pattern
                && pattern.getClass() == PatternDescr.class
                && OWN_SETS.containsKey(String.valueOf(pattern.getObjectType()))) {
            String field = OWN_SETS.get(pattern.getObjectType());
            List<Expression> tests = constraints(pattern, name -> name.equals("code") ? field : name);
            if (tests.size() == 1
                    && tests.get(0) instanceof Expression.Test test
                    && test.field().text().equals(field)
                    && (test.operator().text().equals("==")
                            || test.operator().text().equals("in"))) {
                Located contains = new Located("contains", test.operator().place());
                return Optional.of(new Expression.Test(test.field(), contains, test.operands()));
            }
        }
        refuse(
                whole,
                "`exists` and `not` range over the alternative's own "
                        + String.join(", ", new TreeMap<>(OWN_SETS).keySet()) + " only.",
                "Write, for instance, not Certificate( code == \"ISO-27001\" ).");
        return Optional.empty();
    }

    private List<Expression> constraints(PatternDescr pattern, UnaryOperator<String> naming) {
        List<Expression> expressions = new ArrayList<>();
        StringBuilder read = new StringBuilder();
        for (Object each : pattern.getConstraint().getDescrs()) {
            if (each.getClass() != ExprConstraintDescr.class) {
                refuse(pattern, "This condition is of a kind that rules do not have.", "Write facts and comparisons.");
                return List.of();
            }
            ExprConstraintDescr constraint = (ExprConstraintDescr) each;
            int start = constraint.getStartCharacter();
            read.append(read.length() == 0 ? "" : ",").append(SourceText.squeezed(constraint.getExpression()));
            ExpressionParser.parse(new Located(constraint.getExpression(), source.place(start)), naming, diagnostics)
                    .ifPresent(expressions::add);
        }
        String binding = pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + ":";
        String whole = binding + pattern.getObjectType() + "(" + read + ")";
        String written = source.text().substring(pattern.getStartCharacter(), pattern.getEndCharacter() + 1);
        if (pattern.getSource() != null
                || !pattern.getBehaviors().isEmpty()
                || !SourceText.squeezed(written).equals(whole)) {
            refuse(
                    pattern,
                    "Something here is more than facts and comparisons (from, over, windows, bindings …).",
                    "Write only: " + pattern.getObjectType() + "( fact comparison value, … ).");
        }
        return expressions;
    }
}
