package dev.assay.rulebook.workbook;

import dev.assay.rulebook.workbook.XmlPart.Broken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheets of a workbook, as stored.
 *
 * @param countsFrom1904 whether its dates count from 1904 instead of 1900
 */
record WorkbookReader(List<Sheet> sheets, boolean countsFrom1904) {

    private record Listed(String name, String relation, boolean isHidden) {}

    static Optional<WorkbookReader> read(WorkbookParts parts, Remarks remarks) {
        try {
            return Optional.of(read(parts));
        } catch (Broken broken) {
            remarks.refuse(
                    "The workbook cannot be read: it holds " + broken.getMessage() + ".",
                    "Copy the table's cells into a new workbook, save it as .xlsx, and try again.");
            return Optional.empty();
        }
    }

    private static WorkbookReader read(WorkbookParts parts) throws Broken {
        List<Listed> listed = new ArrayList<>();
        boolean[] from1904 = {false};
        XmlPart.walk(needed(parts, "xl/workbook.xml"), (xml, name) -> {
            if (name.equals("sheet")) {
                String state = XmlPart.attribute(xml, "state");
                boolean isHidden = !state.isEmpty() && !state.equals("visible");
                listed.add(new Listed(XmlPart.attribute(xml, "name"), XmlPart.attribute(xml, "id"), isHidden));
            } else if (name.equals("workbookPr")) {
                from1904[0] = XmlPart.isTrue(xml, "date1904");
            }
        });
        Map<String, String> targets = new HashMap<>();
        XmlPart.walk(needed(parts, "xl/_rels/workbook.xml.rels"), (xml, name) -> {
            if (name.equals("Relationship")) {
                targets.put(XmlPart.attribute(xml, "Id"), path(XmlPart.attribute(xml, "Target")));
            }
        });
        List<String> strings = strings(parts.part("xl/sharedStrings.xml").orElse(new byte[0]));
        Formats formats = Formats.of(parts.part("xl/styles.xml").orElse(new byte[0]));
        List<Sheet> sheets = new ArrayList<>();
        for (Listed each : listed) {
            String target = targets.getOrDefault(each.relation(), "");
            if (target.startsWith("xl/worksheets/")) {
                sheets.add(SheetReader.read(each.name(), each.isHidden(), needed(parts, target), strings, formats));
            }
        }
        return new WorkbookReader(List.copyOf(sheets), from1904[0]);
    }

    private static List<String> strings(byte[] part) throws Broken {
        List<String> strings = new ArrayList<>();
        if (part.length > 0) {
            XmlPart.walk(part, (xml, name) -> {
                if (name.equals("si")) {
                    strings.add(XmlPart.item(xml));
                }
            });
        }
        return strings;
    }

    private static byte[] needed(WorkbookParts parts, String name) throws Broken {
        return parts.part(name).orElseThrow(() -> new Broken("no part " + name));
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
