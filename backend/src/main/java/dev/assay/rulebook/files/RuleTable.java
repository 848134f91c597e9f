package dev.assay.rulebook.files;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.language.Expression;
import dev.assay.rulebook.language.Expression.Form;
import dev.assay.rulebook.language.Expression.Written;
import dev.assay.rulebook.language.Located;
import dev.assay.rulebook.language.RuleChecker;
import dev.assay.rulebook.language.RuleDraft;
import dev.assay.rulebook.language.RuleDraft.EffectDraft;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a decision table: one row, one rule. */
final class RuleTable {

    private final String path;
    private final Diagnostics diagnostics;
    private final TableHeader header;

    private RuleTable(String path, List<Located> head, Vocabulary vocabulary, Diagnostics diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
        this.header = TableHeader.of(head, vocabulary, diagnostics);
    }

    static List<RuleDraft> read(String path, String text, Vocabulary vocabulary, Diagnostics diagnostics) {
        Optional<TableText> table = TableText.read(path, text, diagnostics);
        if (table.isEmpty()) {
            return List.of();
        }
        List<TableText.Row> rows = table.get().rows();
        if (rows.isEmpty()) {
            diagnostics.error(new Place(path, 1, 1), "The table is empty.", "Write a header line, or delete the file.");
            return List.of();
        }
        List<Located> head = rows.get(0).cells();
        Optional<TableHabits.Habit> habit = TableHabits.of(head);
        if (habit.isPresent()) {
            diagnostics.error(
                    head.get(0).place(), habit.get().message(), habit.get().remedy());
            return List.of();
        }
        return new RuleTable(path, head, vocabulary, diagnostics).rules(rows.subList(1, rows.size()));
    }

    private List<RuleDraft> rules(List<TableText.Row> rows) {
        List<RuleDraft> drafts = new ArrayList<>();
        if (!header.isUsable()) {
            return drafts;
        }
        for (TableText.Row row : rows) {
            if (!row.isBlank() && hasRightLength(row.cells())) {
                rule(row.cells()).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private boolean hasRightLength(List<Located> cells) {
        int columns = header.columns().size();
        if (cells.size() == columns) {
            return true;
        }
        Located last = cells.get(cells.size() - 1);
        if (cells.size() < columns && last.text().contains("\n")) {
            diagnostics.error(
                    last.place(),
                    "A quotation mark opens here and is not closed in this row.",
                    "Close it, or remove it. Inside a text in quotation marks, write a quotation mark twice.");
            return false;
        }
        diagnostics.error(
                cells.get(Math.min(cells.size(), columns) - 1).place(),
                "This row has " + cells.size() + " cells; the header has " + columns + " columns.",
                cells.size() < columns
                        ? "Add the missing cells; an empty condition means \"any\"."
                        : "Remove cells, or put a text that holds the separator in quotation marks.");
        return false;
    }

    private Optional<RuleDraft> rule(List<Located> cells) {
        List<Expression> conditions = new ArrayList<>();
        SortedMap<String, Located> metadata = new TreeMap<>();
        Place row = cells.get(0).place();
        for (int i = 0; i < cells.size(); i++) {
            TableHeader.Column column = header.columns().get(i);
            Located cell = cells.get(i).trimmed();
            if (column.condition().isPresent()) {
                if (!cell.isBlank()) {
                    column.condition().get().expression(cell, diagnostics).ifPresent(conditions::add);
                }
            } else {
                metadata.put(column.name(), cell);
            }
        }
        Located nothing = new Located("", row);
        EffectDraft effect = new EffectDraft(
                metadata.getOrDefault("effect", nothing),
                tag(metadata, nothing),
                points(metadata.getOrDefault("points", nothing)),
                metadata.getOrDefault("text", nothing));
        Located id = metadata.getOrDefault("id", nothing);
        forbidStray(metadata);
        metadata.keySet().retainAll(RuleChecker.METADATA.keySet());
        return Optional.of(new RuleDraft(id, metadata, conditions, List.of(effect), id.place()));
    }

    private static Located tag(SortedMap<String, Located> metadata, Located nothing) {
        String effect = metadata.getOrDefault("effect", nothing).text();
        return metadata.getOrDefault(effect.equals("obligation") ? "obligation" : "cause", nothing);
    }

    /** A cell that its row's effect would ignore is a misunderstanding, and says so. */
    private void forbidStray(SortedMap<String, Located> metadata) {
        String effect = metadata.getOrDefault("effect", new Located("", new Place(path, 1, 1)))
                .text();
        metadata.forEach((name, cell) -> {
            boolean stray =
                    switch (name) {
                        case "points", "cause" -> !effect.equals("penalty");
                        case "obligation" -> !effect.equals("obligation");
                        default -> false;
                    };
            if (stray && !cell.isBlank()) {
                diagnostics.error(
                        cell.place(),
                        "The effect `" + effect + "` has no " + name + ".",
                        "Empty this cell, or change the effect.");
            }
        });
    }

    private static Written points(Located cell) {
        return cell.text().startsWith("$")
                ? new Written(cell.text().substring(1), Form.PARAMETER, cell.place())
                : new Written(cell.text(), Form.CELL, cell.place());
    }
}
