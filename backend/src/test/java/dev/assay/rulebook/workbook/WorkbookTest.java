package dev.assay.rulebook.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.assay.rulebook.Books;
import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulesEdit;
import dev.assay.rulebook.files.RulesFolder;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.workbook.Remark.Gravity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A table as a workbook")
class WorkbookTest {
    private static final String PATH = "small/t.csv";
    private static final List<String> HEAD =
            List.of("id", "since", "when offering.retentionDays >", "when case.publicBuyer", "effect", "text");
    private static final String TABLE =
            """
            id;since;when offering.retentionDays >;when case.publicBuyer;effect;text;title;reference;owner;force;waivable;rationale
            a;2026-01-01;30;yes;flag;"Long; longer.";T;R;O;law;no;W
            b;;;no;flag;Short.;T;R;O;law;no;W
            """;

    private final TableImport reader = new TableImport(Vocabulary.standard());

    private static RuleFile file(String text) {
        return new RuleFile(PATH, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] workbook(RuleFile file) {
        return new TableExport(Vocabulary.standard(), List.of())
                .of(file, new Diagnostics())
                .orElseThrow();
    }

    /** A sheet with our header in row 1 and these cells in row 2. */
    private static String data(String cells) {
        StringBuilder row = new StringBuilder("<sheetData><row r=\"1\">");
        HEAD.forEach(each -> row.append("<c t=\"inlineStr\"><is><t>")
                .append(each.replace("<", "&lt;").replace(">", "&gt;"))
                .append("</t></is></c>"));
        return row.append("</row><row r=\"2\">")
                .append(cells)
                .append("</row></sheetData>")
                .toString();
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @Test
    @DisplayName("comes back byte for byte, for every table of the shipped rules")
    void identity() {
        List<RuleFile> files = ((RulesFolder.Found) new RulesFolder(Path.of("..", "rules")).read()).files();
        Rulebook rulebook =
                new RulebookReader(Vocabulary.standard()).read(files).rulebook().orElseThrow();
        TableExport export =
                new TableExport(Vocabulary.standard(), rulebook.parameters().values());
        int tables = 0;
        for (RuleFile file : files) {
            if (file.path().endsWith(".csv")) {
                byte[] workbook = export.of(file, new Diagnostics()).orElseThrow();
                assertThat(TableImport.tableOf(workbook)).contains(file.path());
                Imported fresh = reader.read(file.path(), workbook, Optional.empty());
                Imported back = reader.read(file.path(), workbook, Optional.of(file));
                assertThat(back.remarks()).as(file.path()).isEmpty();
                assertThat(back.changes().isNone()).as(file.path()).isTrue();
                assertThat(back.basedOn()).contains(file.digest());
                assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                        .as(file.path())
                        .isEqualTo(back.text().orElseThrow())
                        .as(file.path() + " without the table that is there")
                        .isEqualTo(fresh.text().orElseThrow());
                tables++;
            }
        }
        assertThat(tables).isGreaterThan(9);
    }

    @Test
    @DisplayName(
            "keeps commas, byte order mark and line ends of the file, and every character of a row that did not change")
    void conventions() {
        RuleFile file = file("\uFEFF"
                + TABLE.replace(';', ',')
                        .replace("Long, longer.", "Long; longer, \"so\".".replace("\"", "\"\""))
                        .replace(",T,", ",\"T\",")
                        .replace("\n", "\r\n"));
        Xlsx edited = Xlsx.of(workbook(file));
        edited.part("xl/sharedStrings.xml", edited.part("xl/sharedStrings.xml").replace("Short.", "Shorter, much."));
        Imported back = reader.read(PATH, edited.bytes(), Optional.of(file));
        assertThat(back.changes().changed()).containsExactly("b");
        String text = new String(RulesEdit.bytes(back.text().orElseThrow(), Optional.of(file)), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo(new String(file.bytes(), StandardCharsets.UTF_8)
                        .replace("b,,,no,flag,Short.,\"T\"", "b,,,no,flag,\"Shorter, much.\",T"));
    }

    @Test
    @DisplayName("comes back with its blank lines, without a last line end, and with texts that look like escapes")
    void oddities() {
        RuleFile file = file(
                TABLE.replace("\nb;", "\n\nb;").replace("Short.", "A _x0041_ B").strip());
        Imported back = reader.read(PATH, workbook(file), Optional.of(file));
        assertThat(back.text().orElseThrow()).isEqualTo(new String(file.bytes(), StandardCharsets.UTF_8));
        assertThat(back.remarks()).isEmpty();
    }

    @Test
    @DisplayName("offers what a column may hold, keeps cells as text, and locks the ids of the rules that are there")
    void workbook() {
        Xlsx xlsx = Xlsx.of(workbook(file(TABLE)));
        String rules = xlsx.part("xl/worksheets/sheet1.xml");
        assertThat(rules.contains("sheet=\"true\""))
                .as("the sheet is protected")
                .isTrue();
        assertThat(offered(xlsx, "J")).containsExactly("law", "contract", "policy");
        assertThat(offered(xlsx, "D")).containsExactly("yes", "no", "?");
        assertThat(offered(xlsx, "F")).isEmpty();
        String styles = xlsx.part("xl/styles.xml");
        List<String> formats = Stream.of(
                        styles.substring(styles.indexOf("<cellXfs")).split("<xf "))
                .skip(1)
                .toList();
        assertThat(formats.get(style(rules, "A2"))).doesNotContain("locked=\"false\"");
        assertThat(formats.get(style(rules, "A4"))).contains("locked=\"false\"");
        assertThat(formats.get(style(rules, "B2"))).contains("locked=\"false\"");
        String text = styles.replaceAll("(?s).*numFmtId=\"([0-9]+)\" formatCode=\"@\".*", "$1");
        assertThat(formats.get(style(rules, "B3"))).startsWith("numFmtId=\"" + text + "\"");
        assertThat(formats.get(style(rules, "C50"))).startsWith("numFmtId=\"" + text + "\"");
    }

    /** What the list in the cells of a column offers. */
    private static List<String> offered(Xlsx xlsx, String column) {
        Matcher found = Pattern.compile("sqref=\"" + column + "2:" + column
                        + "103\" type=\"list\"[^>]*><formula1>'Choices'!\\$([A-Z])\\$2:\\$[A-Z]\\$([0-9]+)<")
                .matcher(xlsx.part("xl/worksheets/sheet1.xml"));
        Remarks none = new Remarks();
        Sheet choices = WorkbookParts.of(xlsx.bytes(), none)
                .flatMap(parts -> WorkbookReader.read(parts, none))
                .orElseThrow()
                .sheets()
                .get(1);
        return found.find()
                ? IntStream.rangeClosed(2, Integer.parseInt(found.group(2)))
                        .mapToObj(row -> choices.text(row, SheetReader.number(found.group(1))))
                        .toList()
                : List.of();
    }

    private static int style(String sheet, String address) {
        Matcher found =
                Pattern.compile("<c r=\"" + address + "\" s=\"([0-9]+)\"").matcher(sheet);
        assertThat(found.find()).as(address).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static Arguments cell(String what, String cell, String address, String message, String remedy) {
        return Arguments.of(what, cell, address, message, remedy);
    }

    static Stream<Arguments> refused() {
        String write = "Format the cell as text and write ";
        return Stream.of(
                cell(
                        "a formula",
                        "<c r=\"C2\"><f>10*3</f><v>30</v></c>",
                        "C2",
                        "A formula stands here; its last result was `30`.",
                        "Formulas are not worked out. Write the result: copy the cell, then paste it special, values only."),
                cell(
                        "a formula of texts",
                        "<c r=\"F2\" t=\"str\"><f>A1&amp;\"x\"</f><v>idx</v></c>",
                        "F2",
                        "A formula stands here; its last result was `idx`.",
                        "Formulas are not worked out. Write the result: copy the cell, then paste it special, values only."),
                cell(
                        "a truth value",
                        "<c r=\"D2\" t=\"b\"><v>1</v></c>",
                        "D2",
                        "The cell holds the truth value TRUE, which every language shows in its own words.",
                        "Write yes."),
                cell(
                        "an error",
                        "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>",
                        "C2",
                        "The cell shows the error #REF!.",
                        "Write what should stand here."),
                cell(
                        "a serial number for a date",
                        "<c r=\"B2\"><v>46023</v></c>",
                        "B2",
                        "The number 46023 stands in a column of dates.",
                        "If the day 2026-01-01 is meant, format the cell as text and write it so."),
                cell(
                        "a date with a time of day",
                        "<c r=\"B2\" s=\"5\"><v>46023.5</v></c>",
                        "B2",
                        "The cell holds a date or a time of day that is stored as the number 46023.5.",
                        write + "what is meant; a date as year-month-day: 2026-05-09."),
                cell(
                        "a day that programs count differently",
                        "<c r=\"B2\" s=\"1\"><v>60</v></c>",
                        "B2",
                        "The cell holds a date or a time of day that is stored as the number 60.",
                        write + "what is meant; a date as year-month-day: 2026-05-09."),
                cell(
                        "an id that became a date",
                        "<c r=\"A2\" s=\"1\"><v>46023</v></c>",
                        "A2",
                        "The cell holds the date 2026-01-01; the spreadsheet may have made it of something else that was typed.",
                        write + "what is meant."),
                cell(
                        "a threshold that became a date",
                        "<c r=\"C2\" s=\"1\"><v>46143</v></c>",
                        "C2",
                        "The cell holds the date 2026-05-01; the spreadsheet may have made it of something else that was typed.",
                        write + "what is meant."),
                cell(
                        "noise of a calculation",
                        "<c r=\"C2\"><v>0.30000000000000004</v></c>",
                        "C2",
                        "The number carries the rounding noise of a calculation: 0.30000000000000004.",
                        "Write 0.3 if that is meant."),
                cell(
                        "a percentage",
                        "<c r=\"C2\" s=\"2\"><v>0.05</v></c>",
                        "C2",
                        "The cell holds 0.05 and shows it in the format `0%`, which reads otherwise.",
                        write + "the number alone; its unit is fixed by the column."),
                cell(
                        "an amount of money",
                        "<c r=\"C2\" s=\"6\"><v>30</v></c>",
                        "C2",
                        "The cell holds 30 and shows it in the format `#,##0.00\" EUR\"`, which reads otherwise.",
                        write + "the number alone; its unit is fixed by the column."),
                cell(
                        "a number shown rounded",
                        "<c r=\"C2\" s=\"3\"><v>1.6</v></c>",
                        "C2",
                        "The cell holds 1.6 and shows 2.",
                        "Write the one that is meant."),
                cell(
                        "a cell beside the table",
                        text("H2", "note to myself"),
                        "H2",
                        "No heading stands above this cell in row 1.",
                        "Give the column a heading, or empty the cell."),
                cell(
                        "merged cells",
                        text("A2", "a")
                                + "</row></sheetData><mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells><sheetData><row r=\"9\">",
                        "A2:A4",
                        "These cells are merged into one; a table has one value in each.",
                        "Separate the cells and write the value into each that it holds for."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @DisplayName("is refused at the cell with what would be right, and nothing of it is taken over")
    void cells(String what, String cell, String address, String message, String remedy) {
        Imported imported = reader.read(PATH, Xlsx.sheet(data(cell)).bytes(), Optional.empty());
        assertThat(imported.text()).isEmpty();
        assertThat(imported.remarks()).containsExactly(new Remark("Rules", address, Gravity.REFUSED, message, remedy));
    }

    @Test
    @DisplayName("reads numbers as typed, true dates in columns of dates, and texts whatever their pieces")
    void understood() {
        String cells = "<c r=\"A2\" t=\"inlineStr\"><is><r><t>a-</t></r><r><t>1</t></r><rPh><t>no</t></rPh></is></c>"
                + "<c r=\"B2\" s=\"1\"><v>46023</v></c><c r=\"C2\"><v>1.1000000000000001</v></c>"
                + text("D2", " yes_x000D_\n") + text("E2", "flag") + "<c r=\"F2\" s=\"4\"><v>2016</v></c>";
        Imported imported = reader.read(PATH, Xlsx.sheet(data(cells)).bytes(), Optional.empty());
        assertThat(imported.text().orElseThrow()).endsWith("\na-1;2026-01-01;1.1;yes;flag;2016\n");
        assertThat(imported.remarks())
                .containsExactly(
                        new Remark("Rules", "B2", Gravity.NOTE, "A date of the spreadsheet, read as 2026-01-01.", ""));
        Xlsx from1904 = Xlsx.sheets(Map.of("Rules", data("<c r=\"B2\" s=\"1\"><v>44561</v></c>")), "date1904=\"1\"");
        assertThat(reader.read(PATH, from1904.bytes(), Optional.empty()).text().orElseThrow())
                .contains(";2026-01-01;");
    }

    @Test
    @DisplayName("tells of hidden rows and of sheets that were not read, and refuses to choose between two")
    void hidden() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Rules", data(text("A2", "a")).replace("<row r=\"2\">", "<row r=\"2\" hidden=\"1\">"));
        sheets.put("Hidden one", data(""));
        Imported imported = reader.read(PATH, Xlsx.sheets(sheets, "").bytes(), Optional.empty());
        assertThat(imported.text().orElseThrow()).endsWith("\na;;;;;\n");
        assertThat(imported.remarks())
                .extracting(Remark::place, Remark::weight)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Hidden one", Gravity.CAUTION),
                        org.assertj.core.groups.Tuple.tuple("Rules!2", Gravity.CAUTION));
        byte[] two =
                Xlsx.sheets(Map.of("Mine", data(""), "Yours", data("")), "").bytes();
        assertThat(reader.read(PATH, two, Optional.empty()).isRefused()).isTrue();
        byte[] renamed = Xlsx.sheets(Map.of("Mine", data(text("A2", "a"))), "").bytes();
        assertThat(reader.read(PATH, renamed, Optional.empty()).text()).isPresent();
        assertThat(reader.read("other/t.csv", workbook(file(TABLE)), Optional.empty())
                        .remarks())
                .extracting(Remark::message)
                .containsExactly("This workbook was made from the table small/t.csv, not from other/t.csv.");
    }

    @Test
    @DisplayName("tells an error of the rules at the cell, and which rules are new, changed and gone")
    void checked() {
        Xlsx edited = Xlsx.of(workbook(file(TABLE)));
        edited.part(
                "xl/sharedStrings.xml",
                edited.part("xl/sharedStrings.xml").replace(">30<", ">thirty<").replace(">b<", ">c<"));
        Imported back = reader.read(PATH, edited.bytes(), Optional.of(file(TABLE)));
        assertThat(back.changes()).isEqualTo(new Imported.Changes(List.of("c"), List.of("a"), List.of("b")));
        Imported checked =
                back.checked(Books.read(PATH, back.text().orElseThrow()).diagnostics());
        assertThat(checked.remarks())
                .containsExactly(new Remark(
                        "Rules",
                        "C2",
                        Gravity.REFUSED,
                        "`thirty` is not a number as rules write it.",
                        "Write digits, with a decimal point where needed: 12.5."));
    }

    @Test
    @DisplayName(
            "tells cell by cell where the table was changed after the workbook was made, and nothing where it was not")
    void overtaken() {
        byte[] made = workbook(file(TABLE));
        RuleFile now = file(TABLE.replace(";30;yes", ";60;yes") + "d;;;no;flag;New.;T;R;O;law;no;W\n");
        Imported back = reader.read(PATH, made, Optional.of(now));
        assertThat(back.remarks())
                .extracting(each -> each.weight() + " " + each.place() + " " + each.message())
                .containsExactly(
                        "CAUTION Rules!C2 The table changed since this workbook was made: for a, when offering.retentionDays >,"
                                + " it says `60` now, and the workbook says `30`.",
                        "CAUTION Rules The table changed since this workbook was made: its row d is not in the workbook.");
        assertThat(back.basedOn()).contains(file(TABLE).digest());
        assertThat(reader.read(PATH, made, Optional.of(file(TABLE))).remarks()).isEmpty();
    }

    static Stream<Arguments> files() {
        byte[] good = workbook(file(TABLE));
        String utf16 = "EncryptedPackage";
        byte[] compound = ("\u00D0\u00CF\u0011\u00E0" + "x".repeat(600)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] locked = Arrays.copyOf(compound, 700);
        byte[] name = utf16.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 620, name.length);
        String bomb = "<worksheet><sheetData>" + " ".repeat(26_000_000) + "</sheetData></worksheet>";
        String entity =
                "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"inlineStr\">"
                        + "<is><t>&e;</t></is></c></row></sheetData></worksheet>";
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int i = 1; i <= 6_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>1</v></c></row>");
        }
        return Stream.of(
                Arguments.of("an empty file", new byte[0], "not a workbook"),
                Arguments.of("a text", TABLE.getBytes(StandardCharsets.UTF_8), "not a workbook"),
                Arguments.of("an old workbook", compound, "old workbook (.xls)"),
                Arguments.of("an encrypted one", locked, "encrypted"),
                Arguments.of("half of one", Arrays.copyOf(good, good.length / 2), "damaged"),
                Arguments.of("too large a one", Arrays.copyOf(good, WorkbookParts.MOST_BYTES + 1), "the most is"),
                Arguments.of(
                        "one with macros",
                        Xlsx.of(good).part("xl/vbaProject.bin", "x").bytes(),
                        "macros"),
                Arguments.of("a binary one", new byte[] {'P', 'K', 3, 4, 0}, "damaged"),
                Arguments.of(
                        "a ZIP of other things", new Xlsx().part("a.txt", "a").bytes(), "no sheets"),
                Arguments.of(
                        "an OpenDocument file",
                        new Xlsx()
                                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                .bytes(),
                        ".ods"),
                Arguments.of(
                        "a bomb",
                        Xlsx.of(good).part("xl/worksheets/sheet1.xml", bomb).bytes(),
                        "Unpacked"),
                Arguments.of(
                        "one that names a foreign file",
                        Xlsx.of(good).part("xl/worksheets/sheet1.xml", entity).bytes(),
                        "document type"),
                Arguments.of("too many rows", Xlsx.sheet(rows + "</sheetData>").bytes(), "more than 5001 rows"),
                Arguments.of(
                        "one cell twice",
                        Xlsx.sheet(data(text("A2", "a") + text("A2", "b"))).bytes(),
                        "A2 twice"),
                Arguments.of("no sheet with cells", Xlsx.sheet("<sheetData/>").bytes(), "No sheet"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("that is none, or is more than a table, is refused in words with a remedy")
    void refusedFiles(String what, byte[] bytes, String words) {
        Imported imported = reader.read(PATH, bytes, Optional.empty());
        assertThat(imported.text()).isEmpty();
        assertThat(imported.remarks()).hasSize(1);
        assertThat(imported.remarks().get(0).message()).contains(words);
        assertThat(imported.remarks().get(0).remedy()).isNotBlank();
    }

    @Test
    @DisplayName("with any byte of any part changed is read or refused, and never ends in an exception")
    void fuzz() {
        byte[] good = workbook(file(TABLE));
        Random random = new Random(20261124);
        List<String> names = new ArrayList<>(List.of(
                "xl/worksheets/sheet1.xml",
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/_rels/workbook.xml.rels"));
        for (int i = 0; i < 60; i++) {
            Xlsx hurt = Xlsx.of(good);
            String name = names.get(i % names.size());
            StringBuilder text = new StringBuilder(hurt.part(name));
            for (int j = 0; j <= i % 3; j++) {
                text.setCharAt(random.nextInt(text.length()), "<>\"'&0919A/= x-".charAt(random.nextInt(15)));
            }
            byte[] bytes = hurt.part(name, text.toString()).bytes();
            assertThatCode(() -> reader.read(PATH, bytes, Optional.empty()))
                    .as(text.toString())
                    .doesNotThrowAnyException();
            byte[] raw = good.clone();
            raw[random.nextInt(raw.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatCode(() -> reader.read(PATH, raw, Optional.empty())).doesNotThrowAnyException();
        }
    }
}
