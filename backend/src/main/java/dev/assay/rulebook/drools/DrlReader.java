package dev.assay.rulebook.drools;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.language.RuleDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads rules written as sentences with Drools' own parser. The parser only takes the text apart; nothing is built or run. Every
 * kind of descriptor that is not expected is refused, and every character must be accounted for by an expected one.
 */
public final class DrlReader {

    private static final Pattern UNEXPECTED = Pattern.compile(
            "(?:mismatched input|no viable alternative at input|extraneous input) '(.*?)'(.*)", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("in rule \"([^\"]*)\"");

    private static final int DEEPEST_BRACKETS = 12;

    private final SourceText source;
    private final Diagnostics diagnostics;

    private DrlReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The rules that could be read; faults are among the diagnostics. */
    public static List<RuleDraft> read(String path, String text, Diagnostics diagnostics) {
        return new DrlReader(new SourceText(path, text), diagnostics).rules();
    }

    private List<RuleDraft> rules() {
        Optional<Place> tooDeep = source.deeperThan(DEEPEST_BRACKETS);
        if (tooDeep.isPresent()) {
            diagnostics.error(
                    tooDeep.get(),
                    "More than " + DEEPEST_BRACKETS + " brackets are open here.",
                    "Close brackets, or split the rule into several.");
            return List.of();
        }
        return parsed().map(this::checked).orElse(List.of());
    }

    private Optional<PackageDescr> parsed() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        Optional<PackageDescr> parsed;
        try {
            parsed = Optional.ofNullable(parser.parse(false, source.text()));
        } catch (DroolsParserException | RuntimeException | StackOverflowError broken) {
            parsed = Optional.empty();
        }
        for (DroolsError error : parser.getErrors()) {
            diagnostics.error(place(error), sentence(error), remedy(error));
        }
        if (parsed.isEmpty() && !parser.hasErrors()) {
            diagnostics.error(
                    source.place(0), "This file cannot be read as rules.", "Compare with docs/rule-language.md.");
        }
        return parser.hasErrors() ? Optional.empty() : parsed;
    }

    private Place place(DroolsError error) {
        return error instanceof ParserError parse
                ? new Place(source.path(), Math.max(1, parse.getRow()), Math.max(1, parse.getCol() + 1))
                : source.place(0);
    }

    private static String remedy(DroolsError error) {
        String message = error.getMessage();
        if (message.contains("input 'in'") || message.contains("input 'not'")) {
            return "After `in` write parentheses: in ($parameter), in (\"a\", \"b\").";
        }
        if (message.contains("input '='")) {
            return "Write == to compare. Rules cannot set anything.";
        }
        if (message.contains("input 'then'") || message.contains("input 'end'") || message.contains("<EOF>")) {
            return "Something before it is not finished: look for a parenthesis or a quotation mark that is not closed.";
        }
        return "A comparison such as == or >, a comma or a parenthesis may be missing before it. Examples stand in"
                + " docs/rule-language.md.";
    }

    private static String sentence(DroolsError error) {
        String plain = error.getMessage().replaceFirst("^\\[ERR \\d+] ", "").replaceFirst("Line \\d+:\\d+ ", "");
        Matcher unexpected = UNEXPECTED.matcher(plain);
        return unexpected.matches()
                ? "`" + unexpected.group(1) + "` was not expected here"
                        + RULE.matcher(unexpected.group(2))
                                .results()
                                .map(found -> ", in the rule `" + found.group(1) + "`")
                                .findFirst()
                                .orElse("")
                        + "."
                : "This cannot be read: " + plain + ".";
    }

    private List<RuleDraft> checked(PackageDescr descriptor) {
        if (!PackageGuard.accepts(descriptor, source, diagnostics)) {
            return List.of();
        }
        List<RuleDraft> drafts = new ArrayList<>();
        int end = 0;
        for (RuleDescr rule : descriptor.getRules()) {
            RuleSource text = new RuleSource(source, rule, end);
            if (!text.isAccountedFor(diagnostics)) {
                return drafts;
            }
            new SentenceReader(source, rule, text, diagnostics).draft().ifPresent(drafts::add);
            end = text.end();
        }
        String rest = SourceText.squeezed(source.text().substring(end));
        if (!rest.isEmpty()) {
            diagnostics.error(
                    source.firstWord(end),
                    "Nothing but rules may stand in this file.",
                    "Delete this, or write it as a rule: rule \"id\" … when … then … end.");
        }
        return drafts;
    }
}
