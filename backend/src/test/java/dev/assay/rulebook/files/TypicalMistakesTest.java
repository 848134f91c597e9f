package dev.assay.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rulebook.Books;
import dev.assay.rulebook.Diagnostic;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A typical mistake")
class TypicalMistakesTest {

    private static final String HEAD =
            "id;title;since;when offering.retentionDays >;when case.sector;effect;points;text;reference;owner;force;waivable;rationale\n";
    private static final String GOOD = "a;T;2026-01-01;30;banking;penalty;5;Text.;R;O;law;no;W\n";

    private static String row(String from, String to) {
        return HEAD + GOOD.replace(from, to);
    }

    private static String sentence(String condition, String effect) {
        return "rule \"a\"\n  @title(\"T\") @reference(\"R\") @owner(\"O\") @rationale(\"W\") @force(law) @waivable(no)\n"
                + "when\n  Alternative( " + condition + " )\nthen\n  " + effect + "\nend\n";
    }

    private static String ruleCase(String from, String to) {
        return """
                cases:
                  - name: long
                    rule: a
                    as-of: 2026-05-09
                    given:
                      offering.retentionDays: 90
                      case.sector: banking
                    expect:
                      - finding: penalty
                        certainty: holds
                """
                .replace(from, to);
    }

    private static String parameter(String from, String to) {
        return """
                parameters:
                  limit:
                    meaning: Longest.
                    unit: days
                    values:
                      - value: 30
                        reference: R
                        basis: policy
                        source: S
                """
                .replace(from, to);
    }

    private static Arguments of(
            String name, String file, String text, int line, int column, String message, String remedy) {
        return Arguments.of(name, file, text, line, column, message, remedy);
    }

    static Stream<Arguments> mistakes() {
        String flag = "flag(\"Text.\");";
        return Stream.of(
                of(
                        "a column misspelt",
                        "t.csv",
                        HEAD.replace("owner", "ownr") + GOOD,
                        1,
                        92,
                        "Unknown column `ownr`.",
                        "Did you mean `owner`?"),
                of(
                        "a fact misspelt in the header",
                        "t.csv",
                        HEAD.replace("retentionDays", "retentionDay") + GOOD,
                        1,
                        16,
                        "There is no fact `offering.retentionDay >`.",
                        "Did you mean `offering.retentionDays`?"),
                of(
                        "the word when forgotten",
                        "t.csv",
                        HEAD.replace("when case.sector", "case.sector") + GOOD,
                        1,
                        46,
                        "Unknown column `case.sector`.",
                        "A condition starts with the word when: `when case.sector`."),
                of(
                        "a column twice",
                        "t.csv",
                        HEAD.replace("points", "effect") + GOOD,
                        1,
                        70,
                        "The column `effect` stands twice (also at t.csv:1:63).",
                        "Keep one. To ask two things of one fact, compare it in two ways, such as above and below."),
                of(
                        "a required column missing",
                        "t.csv",
                        HEAD.replace("text;", "cause;") + GOOD,
                        1,
                        1,
                        "The table has no column `text`.",
                        "Add it to the header."),
                of(
                        "a comparison that does not exist",
                        "t.csv",
                        HEAD.replace("Days >", "Days greater") + GOOD,
                        1,
                        16,
                        "`greater` is not a comparison.",
                        "For a number or date write is below, is at most, is above or is at least; for a code is, is not, is one of; for a set includes, does not include, are all in."),
                of(
                        "a comparison that does not fit",
                        "t.csv",
                        HEAD.replace("Days >", "Days contains") + GOOD,
                        2,
                        16,
                        "`contains` does not fit offering.retentionDays, which is a number.",
                        "Use == (is), != (is not), < (is below), <= (is at most), > (is above) or >= (is at least)."),
                of(
                        "a cell too few",
                        "t.csv",
                        row(";W", ""),
                        2,
                        51,
                        "This row has 12 cells; the header has 13 columns.",
                        "Add the missing cells; an empty condition means \"any\"."),
                of(
                        "a cell too many",
                        "t.csv",
                        row("Text.", "Text;."),
                        2,
                        52,
                        "This row has 14 cells; the header has 13 columns.",
                        "Remove cells, or put a text that holds the separator in quotation marks."),
                of(
                        "a local date",
                        "t.csv",
                        row("2026-01-01", "31.12.2026"),
                        2,
                        5,
                        "`31.12.2026` is not a date as rules write it.",
                        "Write year-month-day: 2026-12-31."),
                of(
                        "an ambiguous local date",
                        "t.csv",
                        row("2026-01-01", "03/04/2026"),
                        2,
                        5,
                        "`03/04/2026` is not a date as rules write it.",
                        "Write year-month-day: 2026-04-03 or 2026-03-04."),
                of(
                        "a spreadsheet's serial number for a date",
                        "t.csv",
                        row("2026-01-01", "46023"),
                        2,
                        5,
                        "`46023` is not a date as rules write it.",
                        "This looks like a spreadsheet's serial number. Format the column as text and write 2026-01-01."),
                of(
                        "a day that does not exist",
                        "t.csv",
                        row("2026-01-01", "2026-02-30"),
                        2,
                        5,
                        "There is no day 2026-02-30.",
                        "Correct the day or the month."),
                of(
                        "a decimal comma",
                        "t.csv",
                        row("30", "30,5"),
                        2,
                        16,
                        "`30,5` is not a number as rules write it.",
                        "Write it with a decimal point and without separators of thousands: 30.5."),
                of(
                        "a separator of thousands",
                        "t.csv",
                        row("30", "1 000"),
                        2,
                        16,
                        "`1 000` is not a number as rules write it.",
                        "Write it without separators of thousands: 1000."),
                of(
                        "a unit beside the number",
                        "t.csv",
                        row("30", "30 days"),
                        2,
                        16,
                        "`30 days` is not a number as rules write it.",
                        "Write the number alone; its unit is fixed by the fact: 30."),
                of(
                        "an exponent",
                        "t.csv",
                        row("30", "3E+01"),
                        2,
                        16,
                        "`3E+01` is not a number as rules write it.",
                        "Write the digits out: 30."),
                of(
                        "a huge number",
                        "t.csv",
                        row("30", "9".repeat(40)),
                        2,
                        16,
                        "`9999999999999999999999999999999999999999` is not a number as rules write it.",
                        "At most 18 digits stand before the decimal point and 12 behind it."),
                of(
                        "a code in capitals",
                        "t.csv",
                        row("banking", "Banking"),
                        2,
                        19,
                        "Unknown value `Banking` for sector (case.sector).",
                        "Did you mean `banking`?"),
                of(
                        "a code misspelt",
                        "t.csv",
                        row("banking", "bankng"),
                        2,
                        19,
                        "Unknown value `bankng` for sector (case.sector).",
                        "Did you mean `banking`?"),
                of(
                        "a code with a look-alike letter",
                        "t.csv",
                        row("banking", "b\u0430nking"),
                        2,
                        19,
                        "Unknown value `b\u0430nking` for sector (case.sector).",
                        "The letter \u0430 (Cyrillic, U+0430) is not one of a to z, though it may look like one. Retype the word."),
                of(
                        "two codes with a comma",
                        "t.csv",
                        row("banking", "banking,insurance"),
                        2,
                        19,
                        "Unknown value `banking,insurance` for sector (case.sector).",
                        "Separate several values with | in a table, or list them: in (\"a\", \"b\")."),
                of(
                        "an effect that does not exist",
                        "t.csv",
                        row("penalty", "fine"),
                        2,
                        27,
                        "`fine` is not an effect.",
                        "Write knock-out, penalty, obligation or flag."),
                of(
                        "an effect misspelt",
                        "t.csv",
                        row("penalty", "penalti"),
                        2,
                        27,
                        "`penalti` is not an effect.",
                        "Did you mean `penalty`?"),
                of(
                        "no effect",
                        "t.csv",
                        row("penalty", ""),
                        2,
                        27,
                        "The rule has no effect.",
                        "Write knock-out, penalty, obligation or flag."),
                of(
                        "points for an effect without points",
                        "t.csv",
                        row("penalty", "flag"),
                        2,
                        32,
                        "The effect `flag` has no points.",
                        "Empty this cell, or change the effect."),
                of(
                        "a penalty without points",
                        "t.csv",
                        row(";5;", ";;"),
                        2,
                        35,
                        "The penalty has no points.",
                        "Write a number above 0, up to 100."),
                of(
                        "too many points",
                        "t.csv",
                        row(";5;", ";500;"),
                        2,
                        35,
                        "500 points are out of range.",
                        "Write a number above 0, up to 100."),
                of(
                        "an effect without text",
                        "t.csv",
                        row("Text.", ""),
                        2,
                        37,
                        "The effect has no text.",
                        "Say what the buyer shall read."),
                of(
                        "no reference",
                        "t.csv",
                        row(";R;", ";;"),
                        2,
                        43,
                        "The rule has no reference.",
                        "Fill in reference: the law, contract or policy it rests on."),
                of(
                        "a law that can be waived",
                        "t.csv",
                        row("law;no", "law;yes"),
                        2,
                        51,
                        "A rule of force `law` cannot be waived.",
                        "Write waivable no, or another force."),
                of(
                        "a force that does not exist",
                        "t.csv",
                        row("law;no", "statute;no"),
                        2,
                        47,
                        "`statute` cannot stand in force.",
                        "Write one of contract, law, policy."),
                of(
                        "yes in capitals",
                        "t.csv",
                        row("law;no", "law;NO"),
                        2,
                        51,
                        "`NO` cannot stand in waivable.",
                        "Did you mean `no`?"),
                of(
                        "an id with a space",
                        "t.csv",
                        row("a;T", "a 1;T"),
                        2,
                        1,
                        "`a 1` is not a rule id.",
                        "Write small letters, digits, . and - without spaces, such as dp-012."),
                of(
                        "an id with a look-alike letter",
                        "t.csv",
                        row("a;T", "\u0430;T"),
                        2,
                        1,
                        "`\u0430` is not a rule id.",
                        "The letter \u0430 (Cyrillic, U+0430) is not one of a to z, though it may look like one. Retype the word."),
                of(
                        "an id twice",
                        "t.csv",
                        HEAD + GOOD + GOOD,
                        3,
                        1,
                        "The rule id `a` is also used at t.csv:2:1.",
                        "Give one of the two another id."),
                of(
                        "a parameter that does not exist",
                        "t.csv",
                        row("30", "$limit"),
                        2,
                        16,
                        "There is no parameter `$limit`.",
                        "Add it to a file in the folder parameters, or correct the name."),
                of(
                        "a quotation mark not closed",
                        "t.csv",
                        row("Text.", "\"Text."),
                        2,
                        37,
                        "A quotation mark opens here and is not closed in this row.",
                        "Close it, or remove it. Inside a text in quotation marks, write a quotation mark twice."),
                of(
                        "a backslash",
                        "t.csv",
                        row("Text.", "C:\\Text"),
                        2,
                        39,
                        "Backslashes are not allowed anywhere in a rule file.",
                        "Write the character itself; for quotation marks inside a text use “ and ”."),
                of(
                        "an invisible character",
                        "t.csv",
                        row("Text.", "Te\u200Bxt."),
                        2,
                        39,
                        "An invisible or control character (U+200B) stands here; text could read otherwise than it means.",
                        "Delete the character, or retype the word around it."),
                of(
                        "an empty file",
                        "t.csv",
                        "",
                        1,
                        1,
                        "The table is empty.",
                        "Write a header line, or delete the file."),
                of(
                        "a formula in a condition",
                        "t.csv",
                        row("30", "=A1+1"),
                        2,
                        16,
                        "`=A1+1` is not a number as rules write it.",
                        "Formulas are not worked out. Write the result."),
                of(
                        "one equals sign",
                        "t.drl",
                        sentence("offering.route = \"aggregator\"", flag),
                        4,
                        31,
                        "`=` was not expected here, in the rule `a`.",
                        "Write == to compare. Rules cannot set anything."),
                of(
                        "a code without quotation marks",
                        "t.drl",
                        sentence("offering.route == aggregator", flag),
                        4,
                        34,
                        "`aggregator` is neither a value in quotation marks nor the name of a fact.",
                        "Write values in quotation marks: \"aggregator\"."),
                of(
                        "a number in quotation marks",
                        "t.drl",
                        sentence("offering.retentionDays > \"30\"", flag),
                        4,
                        41,
                        "`30` is not a number as rules write it.",
                        "Write the number without quotation marks."),
                of(
                        "a comparison forgotten",
                        "t.drl",
                        sentence("offering.retentionDays 30", flag),
                        4,
                        39,
                        "`30` was not expected here, in the rule `a`.",
                        "A comparison such as == or >, a comma or a parenthesis may be missing before it. Examples stand in docs/rule-language.md."),
                of(
                        "a parenthesis not closed",
                        "t.drl",
                        sentence("(offering.retentionDays > 30", flag),
                        5,
                        1,
                        "`then` was not expected here, in the rule `a`.",
                        "Something before it is not finished: look for a parenthesis or a quotation mark that is not closed."),
                of(
                        "a fact that does not exist",
                        "t.drl",
                        sentence("offering.retention > 30", flag),
                        4,
                        16,
                        "There is no fact `offering.retention`.",
                        "Did you mean `offering.retentionDays`?"),
                of(
                        "a calculation",
                        "t.drl",
                        sentence("offering.retentionDays > 30 * 2", flag),
                        4,
                        44,
                        "`*` cannot stand here.",
                        "Rules do not calculate. Write the result, or name a parameter."),
                of(
                        "an effect misspelt in a sentence",
                        "t.drl",
                        sentence("offering.retentionDays > 30", "flg(\"Text.\");"),
                        6,
                        3,
                        "`flg` is not an effect. No program code may stand after `then`.",
                        "Write knockOut(…), penalty(…), oblige(…) or flag(…)."),
                of(
                        "a semicolon forgotten",
                        "t.drl",
                        sentence("offering.retentionDays > 30", "flag(\"Text.\")"),
                        7,
                        1,
                        "Here `;` was expected, but the text ends.",
                        "Close each effect with a semicolon."),
                of(
                        "program code after then",
                        "t.drl",
                        sentence("offering.retentionDays > 30", "System.exit(0);"),
                        6,
                        3,
                        "`System.exit` is not an effect. No program code may stand after `then`.",
                        "Write knockOut(…), penalty(…), oblige(…) or flag(…)."),
                of(
                        "a text too many",
                        "t.drl",
                        sentence("offering.retentionDays > 30", "flag(\"a\", \"b\");"),
                        6,
                        3,
                        "`flag` is given 2 texts or numbers; that is too many.",
                        "Write flag(\"text\");"),
                of(
                        "a condition nested too deeply",
                        "t.drl",
                        sentence("(".repeat(200) + "offering.retentionDays > 30" + ")".repeat(200), flag),
                        4,
                        27,
                        "More than 12 brackets are open here.",
                        "Close brackets, or split the rule into several."),
                of(
                        "a key misspelt in a case",
                        "t.cases.yaml",
                        ruleCase("as-of", "asof"),
                        2,
                        5,
                        "`as-of` is missing.",
                        "Add the line `as-of: …`."),
                of(
                        "a fact misspelt in a case",
                        "t.cases.yaml",
                        ruleCase("case.sector", "case.sectr"),
                        7,
                        7,
                        "There is no fact `case.sectr`.",
                        "Did you mean `case.sector`?"),
                of(
                        "a finding that does not exist",
                        "t.cases.yaml",
                        ruleCase("finding: penalty", "finding: knockout"),
                        9,
                        18,
                        "`knockout` cannot stand here.",
                        "Did you mean `knock-out`?"),
                of(
                        "a tab in a case",
                        "t.cases.yaml",
                        ruleCase("    rule", "\trule"),
                        3,
                        1,
                        "A tab stands here; these files are indented with spaces.",
                        "Replace the tab with spaces, as many as in the lines around it."),
                of(
                        "a decimal comma in a parameter",
                        "parameters/p.yaml",
                        parameter("30", "30,5"),
                        6,
                        16,
                        "Not a decimal number: `30,5`.",
                        "Write it with a decimal point and without separators of thousands: 30.5."),
                of(
                        "a number of thousands in a parameter",
                        "parameters/p.yaml",
                        parameter("30", "30.000"),
                        6,
                        16,
                        "`30.000` reads as 30 in some languages and as 30000 in others.",
                        "Write 30000 if thousands are meant, else 30."),
                of(
                        "an exponent in a parameter",
                        "parameters/p.yaml",
                        parameter("30", "3e4"),
                        6,
                        16,
                        "Not a decimal number: `3e4`.",
                        "Write the digits out: 30000."),
                of(
                        "a basis that does not exist",
                        "parameters/p.yaml",
                        parameter("policy", "guess"),
                        8,
                        16,
                        "`guess` cannot stand here.",
                        "Write one of cited, partly-cited, policy, unverified."),
                of(
                        "a parameter without source",
                        "parameters/p.yaml",
                        parameter("        source: S\n", ""),
                        6,
                        9,
                        "`source` is missing.",
                        "Add the line `source: …`."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    @DisplayName("is named at its line and column, with a remedy")
    void named(String name, String file, String text, int line, int column, String message, String remedy) {
        List<Diagnostic> found = Books.read(file, text).diagnostics();
        assertThat(found).isNotEmpty();
        Diagnostic first = found.get(0);
        assertThat(first.place().line() + ":" + first.place().column() + " " + first.message() + " | " + first.remedy())
                .isEqualTo(line + ":" + column + " " + message + " | " + remedy);
    }

    @Test
    @DisplayName("is one of forty")
    void forty() {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    @DisplayName(
            "is not a habit of spreadsheets: byte order mark, semicolons or commas, CRLF, quoted numbers read alike")
    void habits() {
        String quoted = HEAD + GOOD.replace("30", "\"30\"").replace("Text.", "\"Text.\"");
        String digest = Books.of("t.csv", HEAD + GOOD).digest();
        assertThat(Books.of("t.csv", "\uFEFF" + quoted.replace("\n", "\r\n")).digest())
                .isEqualTo(digest);
        assertThat(Books.of("t.csv", quoted.replace(';', ',')).digest()).isEqualTo(digest);
        assertThat(Books.of("t.csv", HEAD + GOOD + ";;;;;;;;;;;;\n").digest()).isEqualTo(digest);
    }
}
