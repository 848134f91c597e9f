package dev.assay.rulebook.analysis;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Comparisons;
import dev.assay.rulebook.Condition;
import dev.assay.rulebook.Operand;
import dev.assay.rulebook.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a part of a condition reads and where it stands. */
final class Cells {

    /** Numbers among numbers, days among days. */
    static final Comparator<FactValue> ORDER = (one, other) -> {
        if (one instanceof FactValue.Quantity a && other instanceof FactValue.Quantity b) {
            return a.number().compareTo(b.number());
        }
        return one instanceof FactValue.Day a && other instanceof FactValue.Day b
                ? a.day().compareTo(b.day())
                : one.text().compareTo(other.text());
    };

    private Cells() {}

    /** The one fact that a part compares with values; empty if it reads several, or asks only whether one is known. */
    static Optional<String> field(Condition part) {
        List<Condition.Compare> compares = Comparisons.of(part);
        List<String> fields =
                compares.stream().map(Condition.Compare::field).distinct().toList();
        boolean plain = compares.stream().noneMatch(compare -> compare.operand() instanceof Operand.Fact);
        boolean one = fields.size() == 1 && plain && !(part instanceof Condition.AnyOf);
        return one ? Optional.of(fields.get(0)) : Optional.empty();
    }

    static Place place(Condition part, Place otherwise) {
        if (part instanceof Condition.Known known) {
            return known.place();
        }
        if (part instanceof Condition.Not not) {
            return place(not.part(), otherwise);
        }
        return Comparisons.of(part).stream()
                .map(Condition.Compare::place)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }
}
