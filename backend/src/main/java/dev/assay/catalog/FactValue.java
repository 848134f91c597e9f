package dev.assay.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The value of a fact. Unknown is a value of its own: never no, never zero. */
public sealed interface FactValue {

    /** The value as a person reads it and as the CSV format writes it. */
    String text();

    default boolean isUnknown() {
        return false;
    }

    static FactValue yes() {
        return new YesNo(true);
    }

    static FactValue no() {
        return new YesNo(false);
    }

    static FactValue code(String code) {
        return new Code(code);
    }

    static FactValue quantity(String number) {
        return new Quantity(new BigDecimal(number));
    }

    static FactValue unknown(String why) {
        return new Unknown(why);
    }

    record YesNo(boolean yes) implements FactValue {
        @Override
        public String text() {
            return yes ? "yes" : "no";
        }
    }

    /** A number in the unit its attribute declares. */
    record Quantity(BigDecimal number) implements FactValue {
        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /** One of an attribute's allowed codes (country, licence, route …). */
    record Code(String code) implements FactValue {
        @Override
        public String text() {
            return code;
        }
    }

    record Day(LocalDate day) implements FactValue {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /**
     * A set of codes.
     *
     * @param complete whether members that are not named are known to be absent; if not, only membership can be known
     */
    record Codes(SortedSet<String> members, boolean complete) implements FactValue {
        public Codes {
            members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        }

        public static Codes complete(Collection<String> members) {
            return new Codes(new TreeSet<>(members), true);
        }

        public static Codes incomplete(Collection<String> members) {
            return new Codes(new TreeSet<>(members), false);
        }

        @Override
        public String text() {
            return String.join("|", members) + (complete ? "" : members.isEmpty() ? "?" : "|?");
        }
    }

    /** @param why what is missing, in words; may be empty */
    record Unknown(String why) implements FactValue {
        @Override
        public String text() {
            return "?";
        }

        @Override
        public boolean isUnknown() {
            return true;
        }
    }

    /** The question does not arise here; that is knowledge, not a gap. */
    record NotApplicable(String why) implements FactValue {
        @Override
        public String text() {
            return "n/a";
        }
    }
}
