package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.vocabulary.Field;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One value from each class of values of a fact that a list of comparisons can tell apart. */
final class ClassValues {

    private static final int MOST_SETS = 6_000;
    private static final FactValue UNKNOWN = FactValue.unknown("tried");
    private static final FactValue DOES_NOT_APPLY = new FactValue.NotApplicable("tried");

    private ClassValues() {}

    /**
     * @param compared what the fact is compared with
     * @param each how many values to take from a class, so that facts compared with each other can differ within it
     * @param wholeLists whether it matters that a set holds all of a list
     * @param limits told where not every class could be given a value
     */
    static List<FactValue> of(
            Field field, List<FactValue> compared, int each, boolean wholeLists, List<String> limits) {
        List<FactValue> values =
                switch (field.type()) {
                    case YES_NO -> List.of(FactValue.yes(), FactValue.no());
                    case CODE -> codes(field, compared, each);
                    case NUMBER -> numbers(compared, each);
                    case DATE -> days(compared, each);
                    case CODES -> sets(field, compared, wholeLists, limits);
                };
        List<FactValue> all = new ArrayList<>(values);
        all.add(UNKNOWN);
        all.add(DOES_NOT_APPLY);
        return all;
    }

    private static List<FactValue> codes(Field field, List<FactValue> compared, int each) {
        List<FactValue> values = new ArrayList<>();
        for (List<String> region : regions(field, compared)) {
            region.stream().limit(each).map(FactValue::code).forEach(values::add);
        }
        return values;
    }

    /** The codes of a field, those together that stand in the same lists; codes of no list last. */
    private static List<List<String>> regions(Field field, List<FactValue> compared) {
        List<SortedSet<String>> lists =
                compared.stream().map(ClassValues::members).toList();
        SortedSet<String> universe = new TreeSet<>(field.allowed());
        lists.forEach(universe::addAll);
        Map<String, List<String>> regions = new TreeMap<>(java.util.Comparator.reverseOrder());
        for (String code : universe) {
            StringBuilder signature = new StringBuilder();
            lists.forEach(list -> signature.append(list.contains(code) ? '1' : '0'));
            regions.computeIfAbsent(signature.toString(), unused -> new ArrayList<>())
                    .add(code);
        }
        return new ArrayList<>(regions.values());
    }

    private static SortedSet<String> members(FactValue value) {
        SortedSet<String> members = new TreeSet<>();
        if (value instanceof FactValue.Codes codes) {
            members.addAll(codes.members());
        } else if (value instanceof FactValue.Code code) {
            members.add(code.code());
        }
        return members;
    }

    private static List<FactValue> numbers(List<FactValue> compared, int each) {
        SortedSet<BigDecimal> marks = new TreeSet<>();
        for (FactValue value : compared) {
            if (value instanceof FactValue.Quantity quantity) {
                marks.add(quantity.number());
            }
        }
        List<BigDecimal> numbers = new ArrayList<>(marks);
        BigDecimal first = marks.isEmpty() ? BigDecimal.ONE : marks.first();
        BigDecimal last = marks.isEmpty() ? BigDecimal.ONE : marks.last();
        BigDecimal before = first.signum() > 0 ? BigDecimal.ZERO : first.subtract(BigDecimal.TEN);
        List<BigDecimal> ends = new ArrayList<>(marks);
        ends.add(0, before);
        ends.add(last.add(BigDecimal.TEN));
        for (int i = 0; i + 1 < ends.size(); i++) {
            BigDecimal width = ends.get(i + 1).subtract(ends.get(i));
            for (int j = 1; j <= each; j++) {
                BigDecimal part = width.multiply(BigDecimal.valueOf(j))
                        .divide(BigDecimal.valueOf(each + 1L), MathContext.DECIMAL64);
                numbers.add(ends.get(i).add(part));
            }
        }
        return numbers.stream()
                .<FactValue>map(number -> new FactValue.Quantity(plain(number)))
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<FactValue> days(List<FactValue> compared, int each) {
        SortedSet<LocalDate> marks = new TreeSet<>();
        for (FactValue value : compared) {
            if (value instanceof FactValue.Day day) {
                marks.add(day.day());
            }
        }
        if (marks.isEmpty()) {
            marks.add(LocalDate.of(2026, 1, 1));
        }
        SortedSet<LocalDate> days = new TreeSet<>(marks);
        for (LocalDate mark : marks) {
            for (int j = 1; j <= each; j++) {
                days.add(mark.minusDays(j));
                days.add(mark.plusDays(j));
            }
        }
        return days.stream().<FactValue>map(FactValue.Day::new).toList();
    }

    private static List<FactValue> sets(
            Field field, List<FactValue> compared, boolean wholeLists, List<String> limits) {
        List<SortedSet<String>> sets = new ArrayList<>(List.of(new TreeSet<>()));
        for (List<String> region : regions(field, compared)) {
            List<SortedSet<String>> wider = new ArrayList<>();
            for (SortedSet<String> set : sets) {
                SortedSet<String> withOne = new TreeSet<>(set);
                withOne.add(region.get(0));
                wider.add(withOne);
                if (wholeLists && region.size() > 1) {
                    SortedSet<String> withAll = new TreeSet<>(set);
                    withAll.addAll(region);
                    wider.add(withAll);
                }
            }
            sets.addAll(wider);
            if (sets.size() > MOST_SETS) {
                limits.add(field.words() + " is compared with too many lists");
                break;
            }
        }
        sets.sort(java.util.Comparator.comparingInt(SortedSet::size));
        List<FactValue> values = new ArrayList<>();
        sets.stream().filter(set -> !set.isEmpty()).forEach(set -> values.add(new FactValue.Codes(set, true)));
        sets.forEach(set -> values.add(new FactValue.Codes(set, false)));
        values.add(new FactValue.Codes(new TreeSet<>(), true));
        return values;
    }
}
