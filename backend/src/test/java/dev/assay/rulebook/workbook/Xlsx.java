package dev.assay.rulebook.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks put together part by part, as no spreadsheet program would let one. */
final class Xlsx {
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    /** Style 1 a local date, 2 percent, 3 whole numbers, 4 text, 5 a date with a time, 6 an amount of money. */
    private static final String STYLES = "<styleSheet" + MAIN
            + "><numFmts count=\"2\"><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd hh:mm\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"#,##0.00&quot; EUR&quot;\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"1\"/><xf numFmtId=\"49\"/>"
            + "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Xlsx of(byte[] workbook) {
        Xlsx xlsx = new Xlsx();
        try {
            Path copy = Files.createTempFile("workbook", ".xlsx");
            Files.write(copy, workbook);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    xlsx.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return xlsx;
    }

    /** One sheet named Rules. */
    static Xlsx sheet(String sheetData) {
        return sheets(Map.of("Rules", sheetData), "");
    }

    static Xlsx sheets(Map<String, String> sheetData, String properties) {
        Xlsx xlsx = new Xlsx();
        StringBuilder listed = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> each : sheetData.entrySet()) {
            number++;
            boolean isHidden = each.getKey().startsWith("Hidden");
            listed.append("<sheet name=\"")
                    .append(each.getKey())
                    .append("\" sheetId=\"")
                    .append(number);
            listed.append(isHidden ? "\" state=\"veryHidden" : "")
                    .append("\" r:id=\"r")
                    .append(number)
                    .append("\"/>");
            relations.append("<Relationship Id=\"r").append(number);
            relations
                    .append("\" Type=\"t\" Target=\"worksheets/sheet")
                    .append(number)
                    .append(".xml\"/>");
            xlsx.part(
                    "xl/worksheets/sheet" + number + ".xml",
                    "<worksheet" + MAIN + ">" + each.getValue() + "</worksheet>");
        }
        return xlsx.part("[Content_Types].xml", "<Types/>")
                .part(
                        "xl/workbook.xml",
                        "<workbook" + MAIN + " xmlns:r=\"r\"><workbookPr " + properties + "/><sheets>" + listed
                                + "</sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>")
                .part("xl/styles.xml", STYLES);
    }

    Xlsx part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
