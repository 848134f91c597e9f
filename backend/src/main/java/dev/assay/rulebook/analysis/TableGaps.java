package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.quantity.PartialDate;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Facts;
import dev.assay.rulebook.FieldType;
import dev.assay.rulebook.Kleene;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.Observation.ObservationKind;
import dev.assay.rulebook.analysis.Observation.Weight;
import dev.assay.rulebook.vocabulary.Field;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.ConditionWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds values that fall between rows. Rows of one file that agree in every cell but one are laid side by side: what lies between
 * their numbers or dates and is covered by none of them, or the few values of a finite type that none of them names, is a gap.
 */
final class TableGaps {

    private static final int FEW = 3;

    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final ConditionWords words;

    /** A row seen from one of its cells. */
    private record Row(Rule rule, Condition cell) {}

    TableGaps(Rulebook rulebook, Vocabulary vocabulary, LocalDate today) {
        this.rulebook = rulebook;
        this.vocabulary = vocabulary;
        this.today = today;
        this.words = new ConditionWords(vocabulary);
    }

    List<Observation> observations() {
        Map<String, List<Row>> series = new TreeMap<>();
        for (Rule rule : rulebook.rules().values().stream()
                .filter(each -> each.appliesOn(today))
                .toList()) {
            List<Condition> cells = ConditionParts.of(rule.condition());
            for (Condition cell : cells) {
                Cells.field(cell).ifPresent(field -> series.computeIfAbsent(
                                key(rule, field, cells, cell), unused -> new ArrayList<>())
                        .add(new Row(rule, cell)));
            }
        }
        List<Observation> found = new ArrayList<>(betweenDates());
        List<List<Row>> several = series.values().stream()
                .filter(rows -> rows.stream().map(Row::rule).distinct().count() > 1)
                .toList();
        several.forEach(rows -> gap(rows).ifPresent(found::add));
        cannotTell(several).ifPresent(found::add);
        return found;
    }

    private String key(Rule rule, String field, List<Condition> cells, Condition cell) {
        List<String> others = cells.stream()
                .filter(each -> each != cell)
                .map(words::of)
                .sorted()
                .toList();
        return rule.place().file() + "\n" + field + "\n" + String.join("\n", others);
    }

    private Optional<Observation> gap(List<Row> rows) {
        String name = Cells.field(rows.get(0).cell()).orElse("");
        Facts parameters = Situation.parameters(rulebook, today, false);
        List<Goal> goals =
                rows.stream().map(row -> Goal.holds(row.cell(), parameters)).toList();
        List<FactValue> values = FactClasses.of(goals, vocabulary).byField().getOrDefault(name, List.of());
        List<FactValue> known = values.stream()
                .filter(value -> !value.isUnknown() && !(value instanceof FactValue.NotApplicable))
                .toList();
        FieldType type = vocabulary.field(name).map(Field::type).orElse(FieldType.YES_NO);
        Optional<String> missing =
                switch (type) {
                    case NUMBER, DATE -> between(name, known, rows, parameters);
                    case CODE, YES_NO, CODES -> few(name, singles(name, type), rows, parameters);
                };
        List<String> ids =
                rows.stream().map(row -> row.rule().id()).distinct().sorted().toList();
        return missing.map(what -> Observation.of(
                ObservationKind.GAP,
                type == FieldType.NUMBER || type == FieldType.DATE ? Weight.LOOK : Weight.NOTE,
                ids,
                rows.get(0).rule().place(),
                "The rows " + String.join(", ", ids) + " differ in " + words.name(name)
                        + " only, and none of them holds where it " + what + ".",
                "Add a row, or move a limit, unless nothing is meant to hold there."));
    }

    private static boolean covered(String name, FactValue value, List<Row> rows, Facts parameters) {
        Situation situation = new Situation(Map.of(name, value), parameters);
        return rows.stream().anyMatch(row -> row.cell().verdict(situation) == Kleene.TRUE);
    }

    /** Uncovered values with covered ones on both sides. */
    private Optional<String> between(String name, List<FactValue> values, List<Row> rows, Facts parameters) {
        List<FactValue> ordered = values.stream().sorted(Cells.ORDER).toList();
        List<Boolean> covered = ordered.stream()
                .map(value -> covered(name, value, rows, parameters))
                .toList();
        int first = covered.indexOf(true);
        int last = covered.lastIndexOf(true);
        List<FactValue> gap = new ArrayList<>();
        for (int i = first; i >= 0 && i < last; i++) {
            if (!covered.get(i)) {
                gap.add(ordered.get(i));
            }
        }
        if (gap.isEmpty()) {
            return Optional.empty();
        }
        String from = words.value(name, gap.get(0));
        String to = words.value(name, gap.get(gap.size() - 1));
        return Optional.of(gap.size() == 1 ? "is " + from : "lies about " + from + " to " + to);
    }

    /** The few values that none of the rows names; where many are left, the rows are not meant to name all. */
    private Optional<String> few(String name, List<FactValue> values, List<Row> rows, Facts parameters) {
        List<String> left = values.stream()
                .filter(value -> !covered(name, value, rows, parameters))
                .map(value -> words.value(name, value))
                .toList();
        return left.isEmpty() || left.size() > FEW ? Optional.empty() : Optional.of("is " + String.join(" or ", left));
    }

    /** Every value of a finite type; of a set those with one member, since all sets are too many. */
    private List<FactValue> singles(String name, FieldType type) {
        if (type == FieldType.YES_NO) {
            return List.of(FactValue.yes(), FactValue.no());
        }
        return vocabulary.field(name).stream()
                .flatMap(field -> field.allowed().stream())
                .map(code -> type == FieldType.CODE
                        ? FactValue.code(code)
                        : (FactValue) new FactValue.Codes(new TreeSet<>(List.of(code)), true))
                .toList();
    }

    /** Rows that differ in a set are compared for sets of one member; that more was not looked at is said once. */
    private Optional<Observation> cannotTell(Collection<List<Row>> series) {
        SortedSet<String> sets = new TreeSet<>();
        List<Rule> rules = new ArrayList<>();
        for (List<Row> rows : series) {
            String name = Cells.field(rows.get(0).cell()).orElse("");
            if (vocabulary
                    .field(name)
                    .map(Field::type)
                    .filter(FieldType.CODES::equals)
                    .isPresent()) {
                sets.add(words.name(name));
                rows.forEach(row -> rules.add(row.rule()));
            }
        }
        return rules.stream()
                .min(Comparator.comparing(Rule::place))
                .map(first -> Observation.of(
                        ObservationKind.CANNOT_TELL,
                        Weight.NOTE,
                        rules.stream().map(Rule::id).distinct().sorted().toList(),
                        first.place(),
                        "Whether rows that differ in a set (" + String.join(", ", sets)
                                + ") leave larger sets uncovered cannot be told: only sets of one member were tried.",
                        "Try a set with several members in the simulator."));
    }

    /** Rules that follow each other over the same condition, with days between them. */
    private List<Observation> betweenDates() {
        Map<String, List<Rule>> lines = new TreeMap<>();
        rulebook.rules().values().stream().filter(Rule::active).forEach(rule -> lines.computeIfAbsent(
                        rule.place().file() + "\n" + rule.effects().get(0).kind() + words.of(rule.condition()),
                        unused -> new ArrayList<>())
                .add(rule));
        List<Observation> found = new ArrayList<>();
        lines.values().forEach(line -> {
            List<Rule> ordered = line.stream()
                    .sorted(Comparator.comparing(rule ->
                            rule.inForce().since().map(PartialDate::lastDay).orElse(LocalDate.MIN)))
                    .toList();
            for (int i = 0; i + 1 < ordered.size(); i++) {
                pause(ordered.get(i), ordered.get(i + 1)).ifPresent(found::add);
            }
        });
        return found;
    }

    private static Optional<Observation> pause(Rule earlier, Rule later) {
        Optional<LocalDate> end = earlier.inForce().until().map(PartialDate::lastDay);
        Optional<LocalDate> start = later.inForce().since().map(PartialDate::lastDay);
        if (end.isEmpty() || start.isEmpty() || !start.get().isAfter(end.get().plusDays(1))) {
            return Optional.empty();
        }
        return Optional.of(Observation.of(
                ObservationKind.GAP,
                Weight.LOOK,
                List.of(earlier.id(), later.id()),
                later.place(),
                "From " + end.get().plusDays(1) + " to " + start.get().minusDays(1) + " neither " + earlier.id()
                        + " nor " + later.id() + " is in force, though they ask the same.",
                "Let one begin on the day after the other ends, unless the pause is meant."));
    }
}
