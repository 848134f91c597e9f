package dev.assay.rulebook.files;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.language.ClosedColumns;
import dev.assay.rulebook.language.Located;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the cells of a column may hold, for programs that offer choices or read cells with types of their own. Whether a cell is
 * right is decided by {@link RuleTable} alone.
 *
 * @param choices the words it may hold; empty where any may stand
 * @param isClosed whether exactly one of the choices stands in a cell, and nothing else
 * @param field the fact that a condition compares; absent for the other columns
 */
public record TableColumn(
        String heading, ColumnKind kind, List<String> choices, boolean isClosed, Optional<Field> field) {

    /** What a cell is. */
    public enum ColumnKind {
        ID,
        DATE,
        NUMBER,
        CHOICE,
        TEXT,
        /** The heading is not understood. */
        UNKNOWN
    }

    private static final String CONDITION = "when ";
    private static final Set<String> DATES = Set.of("since", "until", "reviewed");
    private static final Set<String> TEXTS =
            Set.of("title", "text", "reference", "owner", "rationale", "cause", "obligation");
    private static final String UNKNOWN = "?";

    /** @param parameters those of the rulebook, offered where their values fit */
    public static TableColumn of(String heading, Vocabulary vocabulary, Collection<Parameter> parameters) {
        String words = heading.strip();
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith(CONDITION)) {
            Located rest = new Located(words.substring(CONDITION.length()).strip(), new Place("", 1, 1));
            return ConditionColumn.of(rest, vocabulary, new Diagnostics())
                    .map(column -> condition(heading, column, parameters))
                    .orElseGet(() -> plain(heading, ColumnKind.UNKNOWN));
        }
        List<String> closed = ClosedColumns.of(lower);
        if (!closed.isEmpty()) {
            return new TableColumn(heading, ColumnKind.CHOICE, closed, true, Optional.empty());
        }
        if (lower.equals("points")) {
            List<String> named = named(parameters, each -> each.type() == FieldType.NUMBER);
            return new TableColumn(heading, ColumnKind.NUMBER, named, false, Optional.empty());
        }
        ColumnKind kind = lower.equals("id")
                ? ColumnKind.ID
                : DATES.contains(lower)
                        ? ColumnKind.DATE
                        : TEXTS.contains(lower) ? ColumnKind.TEXT : ColumnKind.UNKNOWN;
        return plain(heading, kind);
    }

    private static TableColumn plain(String heading, ColumnKind kind) {
        return new TableColumn(heading, kind, List.of(), false, Optional.empty());
    }

    private static TableColumn condition(String heading, ConditionColumn column, Collection<Parameter> parameters) {
        Field field = column.field();
        Optional<Field> compared = Optional.of(field);
        if (column.operator().equals(ConditionColumn.KNOWN)) {
            return new TableColumn(heading, ColumnKind.CHOICE, List.of("yes", "no"), true, compared);
        }
        List<String> named = named(parameters, each -> fits(each, field));
        Stream<String> values = field.type() == FieldType.YES_NO ? Stream.of("yes", "no") : field.allowed().stream();
        List<String> choices = Stream.of(values, named.stream(), Stream.of(UNKNOWN))
                .flatMap(each -> each)
                .toList();
        return switch (field.type()) {
            case NUMBER -> new TableColumn(heading, ColumnKind.NUMBER, choices, false, compared);
            case DATE -> new TableColumn(heading, ColumnKind.DATE, choices, false, compared);
            case YES_NO -> new TableColumn(heading, ColumnKind.CHOICE, choices, named.isEmpty(), compared);
            case CODE, CODES -> new TableColumn(heading, ColumnKind.CHOICE, choices, false, compared);
        };
    }

    private static boolean fits(Parameter parameter, Field field) {
        return switch (field.type()) {
            case NUMBER, DATE, YES_NO -> parameter.type() == field.type();
            case CODE, CODES ->
                (parameter.type() == FieldType.CODE || parameter.type() == FieldType.CODES)
                        && parameter.values().stream()
                                .flatMap(dated -> Stream.of(dated.value().text().split("\\|")))
                                .allMatch(field.allowed()::contains);
        };
    }

    private static List<String> named(
            Collection<Parameter> parameters, java.util.function.Predicate<Parameter> wanted) {
        return parameters.stream()
                .filter(wanted)
                .map(each -> "$" + each.name())
                .sorted()
                .toList();
    }
}
