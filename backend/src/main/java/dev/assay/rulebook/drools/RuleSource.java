package dev.assay.rulebook.drools;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.language.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The text of one rule, compared piece by piece with what the parser made of it. Whatever the parser skipped, joined or took for
 * something else leaves a piece that does not match, and the rule is refused: no rule may be wider than it reads.
 */
final class RuleSource {

    private static final Pattern NAME = Pattern.compile("rule\\s*\"([^\"\\n]*)\"");
    private static final Pattern ANNOTATION =
            Pattern.compile("@([A-Za-z]+)\\s*\\(\\s*(?:\"([^\"\\n]*)\"|([A-Za-z0-9.-]+))\\s*\\)");

    private final SourceText source;
    private final RuleDescr rule;
    private final int start;
    private final int previousEnd;
    private final List<Located> annotationNames = new ArrayList<>();
    private final List<Located> annotationValues = new ArrayList<>();
    private int end;

    RuleSource(SourceText source, RuleDescr rule, int previousEnd) {
        this.source = source;
        this.rule = rule;
        this.previousEnd = previousEnd;
        this.start = source.offset(rule.getLine(), rule.getColumn());
        this.end = start;
    }

    /** The offset behind {@code end}. */
    int end() {
        return end;
    }

    List<Located> annotationNames() {
        return annotationNames;
    }

    /** Values in the order of {@link #annotationNames}. */
    List<Located> annotationValues() {
        return annotationValues;
    }

    Located name() {
        return new Located(rule.getName(), source.place(source.text().indexOf('"', start)));
    }

    /** What stands between {@code then} and {@code end}. */
    Located consequence() {
        int from = thenOffset() + "then".length();
        int first = source.skipBlank(from);
        return new Located(source.text().substring(Math.min(first, endOffset()), endOffset()), source.place(first));
    }

    boolean isAccountedFor(Diagnostics diagnostics) {
        if (!SourceText.squeezed(source.text().substring(previousEnd, start)).isEmpty()) {
            return refuse(previousEnd, diagnostics);
        }
        int at = header();
        if (at < 0 || !source.text().startsWith("when", at)) {
            return refuse(Math.max(start, -at), diagnostics);
        }
        at += "when".length();
        for (BaseDescr part : rule.getLhs().getDescrs()) {
            if (source.skipBlank(at) != part.getStartCharacter()) {
                return refuse(at, diagnostics);
            }
            at = part.getEndCharacter() + 1;
        }
        if (source.skipBlank(at) != thenOffset() || !source.text().startsWith("then", thenOffset())) {
            return refuse(at, diagnostics);
        }
        String written = SourceText.squeezed(source.text().substring(thenOffset() + 4, endOffset()));
        if (!written.equals(SourceText.squeezed(String.valueOf(rule.getConsequence())))
                || !rule.getNamedConsequences().isEmpty()) {
            return refuse(thenOffset() + 4, diagnostics);
        }
        end = endOffset() + "end".length();
        return true;
    }

    /** The offset behind the annotations; negated where something else stands there. */
    private int header() {
        Matcher name = NAME.matcher(source.text()).region(start, source.text().length());
        if (!name.lookingAt()) {
            return -start;
        }
        int at = source.skipBlank(name.end());
        Matcher annotation = ANNOTATION.matcher(source.text());
        while (annotation.region(at, source.text().length()).lookingAt()) {
            boolean quoted = annotation.group(2) != null;
            annotationNames.add(new Located(annotation.group(1), source.place(at)));
            annotationValues.add(
                    new Located(annotation.group(quoted ? 2 : 3), source.place(annotation.start(quoted ? 2 : 3))));
            at = source.skipBlank(annotation.end());
        }
        return source.text().startsWith("when", at) ? at : -at;
    }

    private int thenOffset() {
        return source.offset(rule.getConsequenceLine(), rule.getConsequencePattern());
    }

    /** The consequence as the parser kept it is the text itself, so its end is found by its length. */
    private int endOffset() {
        String consequence = String.valueOf(rule.getConsequence());
        int from = source.text().indexOf(consequence.strip(), thenOffset() + "then".length());
        int closing = source.skipBlank(
                Math.max(from, thenOffset() + 4) + consequence.strip().length());
        return source.text().startsWith("end", closing)
                ? closing
                : source.text().length();
    }

    private boolean refuse(int offset, Diagnostics diagnostics) {
        diagnostics.error(
                source.firstWord(Math.max(0, offset)),
                "This cannot stand here in a rule.",
                "A rule reads: rule \"id\" @title(\"…\") … when Case( … ) Alternative( … ) then flag(\"…\"); end.");
        return false;
    }
}
