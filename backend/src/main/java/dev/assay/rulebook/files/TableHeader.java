package dev.assay.rulebook.files;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.language.Located;
import dev.assay.rulebook.language.RuleChecker;
import dev.assay.rulebook.language.Suggestion;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the columns of a decision table mean. */
record TableHeader(List<Column> columns, boolean isUsable) {

    private static final Set<String> REQUIRED = Set.of("id", "effect", "text");
    private static final Set<String> OTHERS = Set.of("id", "effect", "text", "points", "cause", "obligation");
    private static final String CONDITION = "when ";

    /** @param condition absent for a column of metadata */
    record Column(String name, Optional<ConditionColumn> condition) {}

    static TableHeader of(List<Located> cells, Vocabulary vocabulary, Diagnostics diagnostics) {
        Set<String> names = new TreeSet<>(OTHERS);
        names.addAll(RuleChecker.METADATA.keySet());
        Map<String, Located> seen = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        boolean usable = true;
        for (Located cell : cells) {
            Optional<Column> column = column(cell.trimmed(), names, vocabulary, diagnostics);
            usable &= column.isPresent();
            if (column.isPresent()) {
                columns.add(column.get());
                Located twin = seen.putIfAbsent(column.get().name(), cell);
                if (twin != null) {
                    diagnostics.error(
                            cell.place(),
                            "The column `" + cell.text() + "` stands twice (also at " + twin.place() + ").",
                            "Keep one. To ask two things of one fact, compare it in two ways, such as above and below.");
                    usable = false;
                }
            }
        }
        for (String required : new TreeSet<>(REQUIRED)) {
            if (!seen.containsKey(required) && usable) {
                diagnostics.error(
                        cells.get(0).place(), "The table has no column `" + required + "`.", "Add it to the header.");
                usable = false;
            }
        }
        return new TableHeader(columns, usable);
    }

    private static Optional<Column> column(
            Located cell, Set<String> names, Vocabulary vocabulary, Diagnostics diagnostics) {
        String lower = cell.text().toLowerCase(Locale.ROOT);
        if (lower.startsWith(CONDITION)) {
            Located rest = new Located(cell.text().substring(CONDITION.length()).strip(), cell.place());
            return ConditionColumn.of(rest, vocabulary, diagnostics)
                    .map(condition -> new Column(CONDITION + condition.name(), Optional.of(condition)));
        }
        if (names.contains(lower)) {
            return Optional.of(new Column(lower, Optional.empty()));
        }
        Optional<String> field = vocabulary.all().stream()
                .filter(known -> lower.startsWith(known.name().toLowerCase(Locale.ROOT))
                        || lower.startsWith(known.words().toLowerCase(Locale.ROOT)))
                .map(Field::name)
                .findFirst();
        diagnostics.error(
                cell.place(),
                cell.isBlank() ? "This column has no name." : "Unknown column `" + cell.text() + "`.",
                field.isPresent()
                        ? "A condition starts with the word when: `when " + cell.text() + "`."
                        : Suggestion.didYouMean(
                                lower,
                                names,
                                "Conditions start with `when `; other columns are " + String.join(", ", names) + "."));
        return Optional.empty();
    }
}
