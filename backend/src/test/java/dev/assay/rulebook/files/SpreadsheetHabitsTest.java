package dev.assay.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What spreadsheet programs make of a table when they save it: understood as it was meant, or refused at the place. */
@DisplayName("A habit of spreadsheet programs")
class SpreadsheetHabitsTest {
    private static final String TABLE =
            "id;since;when offering.retentionDays >;when case.publicBuyer;when case.sector;effect;points;text;title;reference;owner;force;waivable;rationale\n"
                    + "a;2026-12-31;30;yes;banking;penalty;5;It\u2019s \u201elong\u201c \u2013 too long.;T;R;O;law;no;W\n";

    private static RulebookReader.RulebookReading read(byte[] bytes) {
        return new RulebookReader(Vocabulary.standard()).read(List.of(new RuleFile("t.csv", bytes)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Arguments good(String habit, UnaryOperator<String> save) {
        return Arguments.of(habit, utf8(save.apply(TABLE)));
    }

    static Stream<Arguments> understood() {
        return Stream.of(
                good("a byte order mark", text -> "\uFEFF" + text),
                good("CRLF", text -> text.replace("\n", "\r\n")),
                good(
                        "a byte order mark, CRLF and commas",
                        text -> "\uFEFF" + text.replace(';', ',').replace("\n", "\r\n")),
                good("every cell in quotation marks", text -> text.replaceAll("([^;\n]+)", "\"$1\"")),
                good("a number in quotation marks", text -> text.replace(";30;", ";\"30\";")),
                good("no line end at the end", String::strip),
                good("empty rows at the end", text -> text + ";".repeat(13) + "\n" + ";".repeat(13) + "\n\n"),
                good("empty columns at the right", text -> text.replace("\n", ";;;\n")),
                good("empty columns and rows", text -> text.replace("\n", ";;\n") + ";".repeat(15) + "\n"),
                good("spaces beside the values", text -> text.replace(";banking;", "; banking ;")),
                good("a heading in capitals", text -> text.replace("title", "Title")
                        .replace("id;", "ID;")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("understood")
    @DisplayName("is understood, and means what the plain table means")
    void understood(String habit, byte[] saved) {
        RulebookReader.RulebookReading reading = read(saved);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.rulebook().orElseThrow().digest())
                .isEqualTo(read(utf8(TABLE)).rulebook().orElseThrow().digest());
    }

    private static Arguments bad(String cell, String saved, int column, String message, String remedy) {
        assertThat(TABLE).contains(cell);
        return Arguments.of(saved, utf8(TABLE.replace(cell, ";" + saved + ";")), 2, column, message, remedy);
    }

    private static Arguments date(String saved, String days) {
        return bad(
                ";2026-12-31;",
                saved,
                3,
                "`" + saved + "` is not a date as rules write it.",
                "Write year-month-day: " + days + ".");
    }

    private static Arguments number(String saved, String remedy) {
        return bad(";30;", saved, 14, "`" + saved + "` is not a number as rules write it.", remedy);
    }

    private static Arguments yes(String saved, String remedy) {
        return bad(";yes;", saved, 17, "`" + saved + "` is neither yes nor no.", remedy);
    }

    private static Arguments sector(String saved, String remedy) {
        return bad(";banking;", saved, 21, "Unknown value `" + saved + "` for sector (case.sector).", remedy);
    }

    private static Arguments file(String habit, byte[] bytes, int line, int column, String message, String remedy) {
        return Arguments.of(habit, bytes, line, column, message, remedy);
    }

    static Stream<Arguments> refused() {
        String plain = "Write it without separators of thousands: ";
        String alone = "Write the number alone; its unit is fixed by the fact: ";
        String encoding =
                "This is not UTF-8 text (the byte here belongs to another encoding, such as Windows-1252 or UTF-16).";
        String asUtf8 = "Save the file as UTF-8; in a spreadsheet choose \"CSV UTF-8\".";
        String oneCell = "The header is one single cell.";
        return Stream.of(
                date("31.12.2026", "2026-12-31"),
                date("31/12/2026", "2026-12-31"),
                date("12/31/2026", "2026-12-31"),
                date("3/4/2026", "2026-04-03 or 2026-03-04"),
                date("5.5.2026", "2026-05-05"),
                date("31.12.26", "2026-12-31"),
                date("2026/12/31", "2026-12-31"),
                date("2026-5-9", "2026-05-09"),
                date("20261231", "2026-12-31"),
                date("2026-12-31 00:00:00", "2026-12-31"),
                date("31.12.2026 00:00", "2026-12-31"),
                date("31-Dec-2026", "2026-12-31"),
                date("31. Dezember 2026", "2026-12-31"),
                date("Dec 31, 2026", "2026-12-31"),
                date("31.02.2026", "2026-05-09"),
                date("\u201c2026-12-31\u201d", "2026-12-31"),
                bad(
                        ";2026-12-31;",
                        "46387",
                        3,
                        "`46387` is not a date as rules write it.",
                        "This looks like a spreadsheet's serial number. Format the column as text and write 2026-12-31."),
                number("30,5", "Write it with a decimal point and without separators of thousands: 30.5."),
                bad(
                        ";30;",
                        "1.000",
                        14,
                        "`1.000` reads as 1 in some languages and as 1000 in others.",
                        "Write 1000 if thousands are meant, else 1."),
                bad(
                        ";30;",
                        "1,000",
                        14,
                        "`1,000` reads as 1 in some languages and as 1000 in others.",
                        "Write 1000 if thousands are meant, else 1."),
                bad(
                        ";30;",
                        "2.125",
                        14,
                        "`2.125` reads as 2.1250 in some languages and as 2125 in others.",
                        "Write 2125 if thousands are meant, else 2.1250."),
                number("1.000.000", plain + "1000000."),
                number("1.234,56", plain + "1234.56."),
                number("1,234.56", plain + "1234.56."),
                number("1 000", plain + "1000."),
                number("1\u00a0000", plain + "1000."),
                number("1'000", plain + "1000."),
                number("3E+01", "Write the digits out: 30."),
                number("30 days", alone + "30."),
                number("30%", alone + "30."),
                number("30 \u20ac", alone + "30."),
                bad(
                        ";30;",
                        "$30",
                        14,
                        "There is no parameter `$30`.",
                        "Add it to a file in the folder parameters, or correct the name."),
                number("=A1+1", "Formulas are not worked out. Write the result."),
                number("#REF!", "Write digits, with a decimal point where needed: 12.5."),
                number("\u201c30\u201d", "Remove the quotation marks: 30."),
                yes("TRUE", "Write yes."),
                yes("WAHR", "Write yes."),
                yes("FAUX", "Write no."),
                yes("1", "Write yes or no, in small letters."),
                bad(";no;", "FALSCH", 73, "`FALSCH` cannot stand in waivable.", "Write no."),
                sector("\u201cbanking\u201d", "Remove the quotation marks: banking."),
                sector("banking\u00a0", "A non-breaking space stands beside the word. Delete it."),
                file(
                        "Windows-1252",
                        TABLE.replace("too", "zu spät, too").getBytes(Charset.forName("windows-1252")),
                        2,
                        41,
                        encoding,
                        asUtf8),
                file("Unicode text", TABLE.getBytes(StandardCharsets.UTF_16), 1, 1, encoding, asUtf8),
                file(
                        "tabs",
                        utf8(TABLE.replace(';', '\t')),
                        1,
                        1,
                        oneCell,
                        "The cells are separated by tabs. Save as CSV UTF-8, with semicolons or commas between the cells."),
                file(
                        "a line that names the separator",
                        utf8("sep=;\n" + TABLE),
                        1,
                        1,
                        "This line is no header: it names a separator.",
                        "Delete this line: Assay finds the separator by itself, and the header comes first."),
                file(
                        "whole lines in quotation marks",
                        utf8(TABLE.replaceAll("(.+)\n", "\"$1\"\n")),
                        1,
                        1,
                        oneCell,
                        "Each whole line stands in quotation marks, because a spreadsheet held it in one column. Open the table as a"
                                + " workbook instead, or remove the quotation marks around the lines."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @DisplayName("that could be misread is refused at its place, with what to write")
    void refused(String habit, byte[] saved, int line, int column, String message, String remedy) {
        RulebookReader.RulebookReading reading = read(saved);
        assertThat(reading.rulebook()).isEmpty();
        Diagnostic first = reading.diagnostics().get(0);
        assertThat(List.of(first.place().line(), first.place().column(), first.message(), first.remedy()))
                .isEqualTo(List.of(line, column, message, remedy));
        assertThat(reading.diagnostics()).hasSize(1);
    }
}
