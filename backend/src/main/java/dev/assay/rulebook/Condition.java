package dev.assay.rulebook;

import dev.assay.catalog.FactValue;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A checked condition over the facts of a case and one alternative. */
public sealed interface Condition {

    Kleene verdict(Facts facts);

    /** The facts and parameters ({@code $name}) that keep the verdict unknown; empty when it is not. */
    SortedSet<String> missing(Facts facts);

    <T> T accept(Visitor<T> visitor);

    /** One answer per kind of condition, for translations. */
    interface Visitor<T> {
        T all(List<Condition> parts);

        T any(List<Condition> parts);

        T not(Condition part);

        T known(Known known);

        T compare(Compare compare);
    }

    /** Every part holds; with no parts, always. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Kleene verdict(Facts facts) {
            return parts.stream().map(part -> part.verdict(facts)).reduce(Kleene.TRUE, Kleene::and);
        }

        @Override
        public SortedSet<String> missing(Facts facts) {
            return missingOf(this, parts, facts);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.all(parts);
        }
    }

    /** At least one part holds. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Kleene verdict(Facts facts) {
            return parts.stream().map(part -> part.verdict(facts)).reduce(Kleene.FALSE, Kleene::or);
        }

        @Override
        public SortedSet<String> missing(Facts facts) {
            return missingOf(this, parts, facts);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.any(parts);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public Kleene verdict(Facts facts) {
            return part.verdict(facts).not();
        }

        @Override
        public SortedSet<String> missing(Facts facts) {
            return part.missing(facts);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.not(part);
        }
    }

    /** Whether anything is known about a fact; true or false, never unknown. "Does not apply" is knowledge. */
    record Known(String field, Place place) implements Condition {
        @Override
        public Kleene verdict(Facts facts) {
            return Kleene.of(!facts.fact(field).isUnknown());
        }

        @Override
        public SortedSet<String> missing(Facts facts) {
            return new TreeSet<>();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.known(this);
        }
    }

    record Compare(String field, Operator operator, Operand operand, Place place) implements Condition {
        @Override
        public Kleene verdict(Facts facts) {
            return Comparison.verdict(operator, facts.fact(field), operand.value(facts));
        }

        @Override
        public SortedSet<String> missing(Facts facts) {
            SortedSet<String> missing = new TreeSet<>();
            if (verdict(facts) == Kleene.UNKNOWN) {
                if (leavesOpen(facts.fact(field))) {
                    missing.add(field);
                }
                if (!(operand instanceof Operand.Literal) && leavesOpen(operand.value(facts))) {
                    missing.add(operand.text().replace("fact ", ""));
                }
                if (missing.isEmpty()) {
                    missing.add(field);
                }
            }
            return missing;
        }

        private static boolean leavesOpen(FactValue value) {
            return value.isUnknown() || (value instanceof FactValue.Codes codes && !codes.complete());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.compare(this);
        }
    }

    private static SortedSet<String> missingOf(Condition whole, List<Condition> parts, Facts facts) {
        return whole.verdict(facts) != Kleene.UNKNOWN
                ? new TreeSet<>()
                : parts.stream()
                        .flatMap(part -> part.missing(facts).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
