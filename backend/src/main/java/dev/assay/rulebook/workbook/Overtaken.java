package dev.assay.rulebook.workbook;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.TableText;
import dev.assay.rulebook.language.Located;
import dev.assay.rulebook.language.RawText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Says cell by cell where a workbook and its table part, if the table was changed after the workbook was made: whoever brings the
 * workbook in would undo that.
 */
final class Overtaken {
    private static final String ID = "id";

    private final Sheet sheet;
    private final Remarks remarks;
    private final Map<String, Map<String, String>> present;

    private Overtaken(Sheet sheet, Remarks remarks, Map<String, Map<String, String>> present) {
        this.sheet = sheet;
        this.remarks = remarks;
        this.present = present;
    }

    /** @param rows by their number in the sheet, the header first */
    static void tell(
            About about,
            Optional<RuleFile> table,
            Sheet sheet,
            SortedMap<Integer, List<String>> rows,
            Remarks remarks) {
        boolean isOvertaken = !about.version().isEmpty()
                && table.filter(file -> !file.digest().equals(about.version())).isPresent();
        if (isOvertaken) {
            new Overtaken(sheet, remarks, byId(table.get())).tell(rows);
        }
    }

    private void tell(SortedMap<Integer, List<String>> rows) {
        List<String> head = rows.values().iterator().next();
        int left = sheet.rows().values().iterator().next().firstKey();
        int id = head.indexOf(ID);
        List<String> seen = new ArrayList<>();
        rows.tailMap(rows.firstKey() + 1).forEach((number, values) -> {
            String name = id < 0 ? "" : values.get(id);
            Optional.ofNullable(present.get(name)).ifPresent(cells -> {
                seen.add(name);
                for (int i = 0; i < head.size(); i++) {
                    cell(Sheet.address(number, left + i), name, head.get(i), values.get(i), cells);
                }
            });
        });
        present.keySet().stream()
                .filter(name -> !seen.contains(name))
                .sorted()
                .forEach(name -> remarks.caution(
                        sheet.name(),
                        "",
                        "The table changed since this workbook was made: its row " + name + " is not in the workbook.",
                        "Download the workbook anew, or the row is taken out."));
    }

    private void cell(String address, String rule, String heading, String value, Map<String, String> cells) {
        String now = cells.getOrDefault(heading, "");
        if (!now.equals(value)) {
            remarks.caution(
                    sheet.name(),
                    address,
                    "The table changed since this workbook was made: for " + rule + ", " + heading + ", it says "
                            + words(now) + " now, and the workbook says " + words(value) + ".",
                    "If the change in the table is meant, write " + words(now) + " here, too.");
        }
    }

    private static String words(String value) {
        return value.isEmpty() ? "nothing" : "`" + value + "`";
    }

    /** Cells by their heading, by the rule's id. */
    private static Map<String, Map<String, String>> byId(RuleFile table) {
        List<TableText.Row> rows = RawText.of(table, new Diagnostics())
                .flatMap(text -> TableText.read(table.path(), text, new Diagnostics()))
                .map(TableText::rows)
                .orElse(List.of())
                .stream()
                .filter(row -> !row.isBlank())
                .toList();
        Map<String, Map<String, String>> found = new HashMap<>();
        for (TableText.Row row : rows.isEmpty() ? rows : rows.subList(1, rows.size())) {
            Map<String, String> cells = new HashMap<>();
            List<Located> head = rows.get(0).cells();
            for (int i = 0; i < Math.min(head.size(), row.cells().size()); i++) {
                cells.put(head.get(i).text().strip(), row.cells().get(i).text().strip());
            }
            found.put(cells.getOrDefault(ID, ""), cells);
        }
        return found;
    }
}
